import { ChangeDetectionStrategy, Component, ElementRef, EnvironmentInjector, afterNextRender, computed, inject, input, linkedSignal, untracked } from '@angular/core';
import { organizationKinds } from '../../../core/vocabulary/organization-kinds';
import { Chip } from '../../../ui/chip/chip';
import { Icon } from '../../../ui/icon/icon';
import { CycleStartStore, type Organization } from '../../data/cycle-start.store';
import { type Part, isMissing, placeOf } from '../model/part';
import { suggestedName } from '../model/suggested-name';
import { StartDraft } from '../start-draft';
import { StartPlan } from '../start-plan';
import { OrganizationForm } from './organization-form';
import { OrganizationSearch } from './organization-search';

/** One actor with the organisations that play it: proposed, chosen or made here. */
@Component({
  selector: 'pk-actor-part',
  imports: [Chip, Icon, OrganizationForm, OrganizationSearch],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', tabindex: '-1', '[id]': 'place()', '[attr.aria-labelledby]': `place() + '-name'` },
  templateUrl: './actor-part.html',
  styleUrl: './actor-part.scss',
})
export class ActorPart {
  readonly part = input.required<Part>();
  readonly task = input.required<string>();
  /** Whether the actor is accountable for a block. */
  readonly answers = input.required<boolean>();

  private readonly draft = inject(StartDraft);
  private readonly body = inject(StartPlan).body;
  private readonly store = inject(CycleStartStore);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(EnvironmentInjector);
  protected readonly place = computed(() => placeOf(this.part()));
  protected readonly kind = computed(() => organizationKinds[this.part().actor.kind]);
  protected readonly name = computed(() => suggestedName(this.part()));
  protected readonly bodyId = computed(() => this.body()?.id ?? null);
  protected readonly isMissing = computed(() => isMissing(this.part()));
  /** Those that can be taken with one click: of the kind that is looked for. */
  protected readonly near = computed(() => (this.part().organizations.length ? [] : this.part().candidates));
  protected readonly others = computed(() => this.store.organizations().filter(({ id }) => !this.part().organizations.some((chosen) => chosen.id === id)));
  private readonly slot = computed(() => this.part().slot);
  /** Where nothing of the kind exists at first, making it is the next thing to do; what others make meanwhile does not take the form away. */
  protected readonly way = linkedSignal<string, 'search' | 'new' | null>({ source: this.slot, computation: () => untracked(() => (this.isMissing() && !this.part().candidates.length ? 'new' : null)) });

  protected open(way: 'search' | 'new'): void {
    this.way.set(way);
    afterNextRender(() => this.element.nativeElement.querySelector('input')?.focus(), { injector: this.injector });
  }

  protected take(organization: Organization): void {
    this.choose([...this.part().organizations, organization]);
  }

  protected remove({ id }: Organization): void {
    this.choose(this.part().organizations.filter((each) => each.id !== id));
  }

  protected confirm(): void {
    this.choose(this.part().organizations);
  }

  /** What was pressed is gone afterwards; the focus stays with the actor. */
  private choose(organizations: readonly Organization[]): void {
    this.way.set(null);
    this.draft.choose(this.part().slot, organizations);
    afterNextRender(() => this.element.nativeElement.focus(), { injector: this.injector });
  }
}
