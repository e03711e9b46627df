import { DOCUMENT, Injectable, computed, effect, inject, linkedSignal, signal } from '@angular/core';
import { Session } from '../../core/session/session';
import { type Draft, blankDraft, readDraft, written } from './model/draft';
import type { Part } from './model/part';

const place = 'planungskreis.zyklus-beginnen';

/** What was entered so far. It outlives a reload and a detour, in this tab and for this person only. */
@Injectable()
export class StartDraft {
  private readonly storage = inject(DOCUMENT).defaultView?.sessionStorage;
  private readonly owner = this.ownerOf(inject(Session));
  /** Where the entries begin: what the tab remembers, nothing, or what was discarded by mistake. */
  private readonly basis = signal(readDraft(this.owner, this.storage?.getItem(place) ?? null));

  readonly requestId = linkedSignal(() => this.basis().requestId);
  readonly bodyId = linkedSignal(() => this.basis().bodyId);
  readonly templateKey = linkedSignal(() => this.basis().templateKey);
  readonly left = linkedSignal(() => this.basis().left);
  readonly chosen = linkedSignal(() => this.basis().chosen);
  readonly names = linkedSignal(() => this.basis().names);
  readonly mandate = linkedSignal(() => this.basis().mandate);
  readonly seat = linkedSignal(() => this.basis().seat);
  readonly isChecked = linkedSignal(() => this.basis().isChecked);
  private readonly discardedState = signal<Draft | null>(null);
  readonly discarded = this.discardedState.asReadonly();
  private isOver = false;

  private readonly draft = computed<Draft>(() => ({
    requestId: this.requestId(),
    bodyId: this.bodyId(),
    templateKey: this.templateKey(),
    left: this.left(),
    chosen: this.chosen(),
    names: this.names(),
    mandate: this.mandate(),
    seat: this.seat(),
    isChecked: this.isChecked(),
  }));

  constructor() {
    effect(() => {
      const text = written(this.owner, this.draft());
      if (!this.isOver) this.storage?.setItem(place, text);
    });
  }

  choose(slot: string, organizations: readonly { readonly id: string }[]): void {
    this.chosen.update((chosen) => ({ ...chosen, [slot]: organizations.map(({ id }) => id) }));
  }

  /** Makes proposals choices of the planner. */
  confirm(parts: readonly Part[]): void {
    for (const { slot, organizations } of parts) this.choose(slot, organizations);
  }

  rename(slot: string, name: string): void {
    this.names.update((names) => ({ ...names, [slot]: name }));
  }

  /** The next attempt begins another cycle. */
  renewRequest(): void {
    this.requestId.set(crypto.randomUUID());
  }

  discard(): void {
    this.discardedState.set(this.draft());
    this.basis.set(blankDraft());
  }

  restore(): void {
    const discarded = this.discarded();
    if (discarded) this.basis.set(discarded);
    this.discardedState.set(null);
  }

  /** After the start. */
  end(): void {
    this.isOver = true;
    this.storage?.removeItem(place);
  }

  private ownerOf(session: Session): string {
    const me = session.me();
    return `${me?.tenant.id}/${me?.person.id}`;
  }
}
