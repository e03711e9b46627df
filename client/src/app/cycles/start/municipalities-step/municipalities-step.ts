import { ChangeDetectionStrategy, Component, type ElementRef, computed, effect, inject, signal, untracked, viewChild } from '@angular/core';
import { RefusalNotice } from '../../../core/refusals/refusal-notice';
import type { Refusal } from '../../../core/refusals/refusal-sentence';
import { Chip } from '../../../ui/chip/chip';
import { Notice } from '../../../ui/notice/notice';
import { CycleStartStore, type RegisteredMunicipality } from '../../data/cycle-start.store';
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
  private readonly deselected = signal<ReadonlySet<string>>(new Set());

  protected readonly isUnknownCounty = computed(() => this.register()?.length === 0);
  protected readonly offered = computed(() => {
    const known = new Set(this.plan.municipalities().map(({ officialKey }) => officialKey));
    return (this.register() ?? []).filter(({ ags }) => !known.has(ags)).map((each) => ({ ...each, isChosen: !this.deselected().has(each.ags) }));
  });
  protected readonly chosen = computed(() => this.offered().filter(({ isChosen }) => isChosen));

  constructor() {
    effect(() => {
      const key = this.countyKey();
      if (key) void untracked(() => this.load(key));
    });
  }

  protected choose(ags: string, isChosen: boolean): void {
    this.deselected.update((before) => {
      const after = new Set(before);
      if (isChosen) after.delete(ags);
      else after.add(ags);
      return after;
    });
  }

  protected chooseAll(): void {
    this.deselected.set(new Set());
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
    // where some are there already, each further one is a decision of its own
    if (this.plan.municipalities().length) this.deselected.set(new Set(this.register()?.map(({ ags }) => ags)));
  }
}
