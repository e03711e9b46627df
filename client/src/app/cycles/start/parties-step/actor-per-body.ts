import { ChangeDetectionStrategy, Component, ElementRef, computed, inject, input, signal } from '@angular/core';
import { RefusalNotice } from '../../../core/refusals/refusal-notice';
import type { Refusal } from '../../../core/refusals/refusal-sentence';
import { Chip } from '../../../ui/chip/chip';
import { Icon } from '../../../ui/icon/icon';
import { CycleStartStore } from '../../data/cycle-start.store';
import type { TemplateActor } from '../model/basis';
import { type Part, placeOf } from '../model/part';
import { suggestedName } from '../model/suggested-name';
import { StartDraft } from '../start-draft';

/** An actor that is another organisation in each municipality: one row for each, and all missing ones with one click. */
@Component({
  selector: 'pk-actor-per-body',
  imports: [Chip, Icon, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', tabindex: '-1', '[attr.aria-labelledby]': 'name()' },
  templateUrl: './actor-per-body.html',
  styleUrl: './actor-per-body.scss',
})
export class ActorPerBody {
  readonly actor = input.required<TemplateActor>();
  readonly task = input.required<string>();
  readonly parts = input.required<readonly Part[]>();

  private readonly draft = inject(StartDraft);
  private readonly store = inject(CycleStartStore);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly isMaking = signal(false);
  protected readonly name = computed(() => `${placeOf({ actor: this.actor(), body: null })}-name`);
  protected readonly rows = computed(() => this.parts().map((part) => ({ part, place: placeOf(part), organization: part.organizations.at(0), isNew: !part.candidates.length && !part.organizations.length })));
  /** Parts in which nothing of the kind exists: there a name is written instead of chosen. */
  protected readonly blank = computed(() => this.rows().flatMap(({ part, isNew }) => (isNew ? part : [])));
  protected readonly proposed = computed(() => this.parts().filter(({ isProposal }) => isProposal));
  protected readonly staysOpen = $localize`:@@start.part.staysOpen:bleibt offen`;
  protected readonly pleaseChoose = $localize`:@@start.choose:Bitte wählen`;

  protected label({ actor, body }: Part): string {
    return $localize`:@@start.perBody.label:${actor.label}:actor: in ${body?.name ?? ''}:municipality:`;
  }

  protected nameOf(part: Part): string {
    return this.draft.names()[part.slot] ?? suggestedName(part);
  }

  protected rename({ slot }: Part, name: string): void {
    this.draft.rename(slot, name);
  }

  protected choose({ slot }: Part, organizationId: string): void {
    this.draft.choose(slot, organizationId ? [{ id: organizationId }] : []);
  }

  protected confirm(): void {
    this.draft.confirm(this.proposed());
    this.element.nativeElement.focus();
  }

  protected async make(...parts: Part[]): Promise<void> {
    if (this.isMaking()) return;
    this.refusal.set(null);
    this.isMaking.set(true);
    for (const part of parts) if (!(await this.makeOne(part))) break;
    this.isMaking.set(false);
    this.element.nativeElement.focus();
  }

  /** @returns whether it was made; after a refusal or a failure the rest would meet the same */
  private async makeOne(part: Part): Promise<boolean> {
    const { slot, actor, body } = part;
    const name = this.nameOf(part).trim() || suggestedName(part);
    const result = await this.store.addOrganization({ kind: actor.kind, name, bodyId: body?.id ?? null });
    if (result?.__typename === 'OrganizationAdded') this.draft.choose(slot, [result.organization]);
    else if (result) this.refusal.set(result);
    return result?.__typename === 'OrganizationAdded';
  }
}
