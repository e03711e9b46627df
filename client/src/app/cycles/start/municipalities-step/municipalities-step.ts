import { ChangeDetectionStrategy, Component, type ElementRef, computed, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { RefusalNotice } from '../../../core/refusals/refusal-notice';
import type { Refusal } from '../../../core/refusals/refusal-sentence';
import { Chip } from '../../../ui/chip/chip';
import { Notice } from '../../../ui/notice/notice';
import { CycleStartStore, type RegisteredMunicipality } from '../../data/cycle-start.store';
import { StartDraft } from '../start-draft';
import { StartPlan } from '../start-plan';

/** The municipalities of the county that take part, and those of the official list that could. */
@Component({
  selector: 'pk-municipalities-step',
  imports: [Chip, Notice, RefusalNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './municipalities-step.html',
  styleUrl: './municipalities-step.scss',
})
export class MunicipalitiesStep {
  protected readonly plan = inject(StartPlan);
  private readonly store = inject(CycleStartStore);
  /** The official list; null until it has come. */
  private readonly register = signal<readonly RegisteredMunicipality[] | null>(null);
  protected readonly refusal = signal<Refusal | null>(null);
  protected readonly isAdding = signal(false);
  protected readonly added = signal(0);
  private readonly place = viewChild.required<ElementRef<HTMLElement>>('place');
  private readonly countyKey = computed(() => this.plan.body()?.officialKey);
  private readonly draft = inject(StartDraft);

  protected readonly isUnknownCounty = computed(() => this.register()?.length === 0);
  protected readonly offered = computed(() => {
    const known = new Set(this.plan.municipalities().map(({ officialKey }) => officialKey));
    const left = this.draft.left();
    // where some are there already, each further one is a decision of its own
    return (this.register() ?? []).filter(({ ags }) => !known.has(ags)).map((each) => ({ ...each, isChosen: left ? !left.includes(each.ags) : !known.size }));
  });
  protected readonly chosen = computed(() => this.offered().filter(({ isChosen }) => isChosen));

  constructor() {
    effect(() => {
      const key = this.countyKey();
      if (key) void untracked(() => this.load(key));
    });
  }

  protected choose(ags: string, isChosen: boolean): void {
    const left = this.offered().flatMap((each) => ((each.ags === ags ? isChosen : each.isChosen) ? [] : each.ags));
    this.draft.left.set(left);
  }

  protected chooseAll(): void {
    this.draft.left.set([]);
  }

  protected async add(): Promise<void> {
    const [county, keys] = [this.plan.body(), this.chosen().map(({ ags }) => ags)];
    if (!county || !keys.length || this.isAdding()) return;
    this.refusal.set(null);
    this.isAdding.set(true);
    const result = await this.store.addMunicipalities(county.id, keys);
    this.isAdding.set(false);
    if (!result) return;
    if (result.__typename !== 'MunicipalitiesAdded') return this.refusal.set(result);
    this.added.set(keys.length);
    this.place().nativeElement.focus();
  }

  private async load(countyKey: string): Promise<void> {
    this.register.set(await this.store.register(countyKey));
  }
}
