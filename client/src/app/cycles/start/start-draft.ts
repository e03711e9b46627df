import { DOCUMENT, Injectable, computed, effect, inject, signal } from '@angular/core';
import { Session } from '../../core/session/session';
import { type Draft, blankDraft, readDraft, written } from './model/draft';

const place = 'planungskreis.zyklus-beginnen';

/** What was entered so far. It outlives a reload and a detour, in this tab and for this person only. */
@Injectable()
export class StartDraft {
  private readonly storage = inject(DOCUMENT).defaultView?.sessionStorage;
  private readonly owner = this.ownerOf(inject(Session));
  private readonly kept = readDraft(this.owner, this.storage?.getItem(place) ?? null);

  readonly bodyId = signal(this.kept.bodyId);
  readonly templateKey = signal(this.kept.templateKey);
  readonly chosen = signal(this.kept.chosen);
  readonly mandate = signal(this.kept.mandate);
  readonly isChecked = signal(this.kept.isChecked);
  private readonly request = signal(this.kept.requestId);
  readonly requestId = this.request.asReadonly();
  private isOver = false;
  private readonly draft = computed<Draft>(() => ({
    requestId: this.request(),
    bodyId: this.bodyId(),
    templateKey: this.templateKey(),
    chosen: this.chosen(),
    mandate: this.mandate(),
    isChecked: this.isChecked(),
  }));

  constructor() {
    effect(() => {
      const text = written(this.owner, this.draft());
      if (!this.isOver) this.storage?.setItem(place, text);
    });
  }

  choose(slot: string, organizationIds: readonly string[]): void {
    this.chosen.update((chosen) => ({ ...chosen, [slot]: organizationIds }));
  }

  /** The next attempt begins another cycle. */
  renewRequest(): void {
    this.request.set(crypto.randomUUID());
  }

  /** After the start. */
  end(): void {
    this.isOver = true;
    this.storage?.removeItem(place);
  }

  discard(): void {
    const { bodyId, templateKey, chosen, mandate, isChecked } = blankDraft();
    this.bodyId.set(bodyId);
    this.templateKey.set(templateKey);
    this.chosen.set(chosen);
    this.mandate.set(mandate);
    this.isChecked.set(isChecked);
    this.renewRequest();
  }

  private ownerOf(session: Session): string {
    const me = session.me();
    return `${me?.tenant.id}/${me?.person.id}`;
  }
}
