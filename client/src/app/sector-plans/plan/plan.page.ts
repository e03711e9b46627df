import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { DayPipe, localDay } from '../../core/vocabulary/planned-date';
import { sectorLabels } from '../../core/vocabulary/sectors';
import { Chip } from '../../ui/chip/chip';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { PageHead } from '../../ui/page-head/page-head';
import { PlanContents } from '../contents/plan-contents';
import { OverlapsStore } from '../data/overlaps.store';
import { PlanStore } from '../data/plan.store';
import { PlanEndForm } from '../forms/plan-end-form';
import { hasEnded } from '../model/plan-row';
import { PlanDataTable } from '../plan-data/plan-data-table';
import { OverlapList } from '../plans/overlap-list';
import { PlanFacts } from './plan-facts';

/** One Fachplanung with its data, the blocks and contents that are about the same, and what it overlaps in with others. */
@Component({
  selector: 'pk-plan-page',
  imports: [Chip, Crumbs, DayPipe, History, OverlapList, PageHead, PlanContents, PlanDataTable, PlanEndForm, PlanFacts, RouterLink],
  providers: [OverlapsStore, PlanStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan.page.html',
  styleUrl: '../../ui/page-head/work-page.scss',
  styles: `.head { align-items: start; }`,
})
export class PlanPage {
  readonly planId = input.required<string>();

  private readonly store = inject(PlanStore);
  private readonly overlapsStore = inject(OverlapsStore);
  protected readonly plan = this.store.plan;
  protected readonly sectors = sectorLabels;
  protected readonly crumbs = [{ text: $localize`:@@sectorPlan.list:Fachplanungen`, address: '/fachplanungen' }];
  protected readonly mayEdit = computed(() => this.plan()?.actions.includes('sectorPlan.edit') ?? false);
  protected readonly hasEnded = computed(() => {
    const plan = this.plan();
    return !!plan && hasEnded(plan, this.today);
  });
  protected readonly overlaps = computed(() => this.overlapsStore.overlaps()?.filter(({ plans }) => plans.some(({ id }) => id === this.planId())) ?? []);
  protected readonly ending = signal(false);
  protected readonly said = signal('');
  private readonly today = localDay(new Date());
  private readonly history = viewChild(History);
  private readonly focus = focusing();

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.planId();
      untracked(() => {
        this.ending.set(false);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
        void this.overlapsStore.load();
      });
    });
    pageName(() => this.plan()?.title);
  }

  protected end(): void {
    this.said.set('');
    this.ending.set(true);
    this.focus('pk-plan-end-form input');
  }

  protected leaveEnding(): void {
    this.ending.set(false);
    this.focus('#plan-end', 'h1');
  }

  protected ended(): void {
    this.leaveEnding();
    this.said.set($localize`:@@sectorPlan.end.saved:Die Fachplanung hat einen letzten Tag.`);
    this.changed();
  }

  /** What was done stands in the history at once, and may overlap with others in something else. */
  protected changed(): void {
    void this.history()?.refresh();
    void this.overlapsStore.load();
  }
}
