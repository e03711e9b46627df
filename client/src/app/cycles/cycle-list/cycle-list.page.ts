import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { follow } from '../../core/live/follow';
import { Session } from '../../core/session/session';
import { Chip } from '../../ui/chip/chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { PageHead } from '../../ui/page-head/page-head';
import { CycleListStore, type ListedCycle } from '../data/cycle-list.store';
import { sumsOf } from '../model/block-group';
import { cycleStates } from '../model/cycle-state';

const cycleName = ({ body, number }: ListedCycle): string => $localize`:@@cycle.list.name:${body.name}:body:, Zyklus ${number}:number:`;

const cycleAddress = ({ id }: ListedCycle): string => `/kreislauf/${id}`;

function cycleRow(cycle: ListedCycle) {
  const { id, template, state, stateReason, blocks } = cycle;
  return { id, name: cycleName(cycle), address: cycleAddress(cycle), template, state: cycleStates[state], reason: stateReason, sums: sumsOf(blocks) };
}

/** The cycles that may be read; whoever reads one only is taken to it. */
@Component({
  selector: 'pk-cycle-list-page',
  imports: [Chip, EmptyState, PageHead, RouterLink],
  providers: [CycleListStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cycle-list.page.html',
  styleUrl: './cycle-list.page.scss',
})
export class CycleListPage {
  private readonly store = inject(CycleListStore);
  private readonly router = inject(Router);
  protected readonly plans = inject(Session).may('template.read');
  protected readonly rows = computed(() => this.store.cycles()?.map(cycleRow) ?? null);

  constructor() {
    void this.open();
    follow({
      cycles: () => this.store.cycles()?.map(({ id }) => id) ?? [],
      refresh: () => this.store.refresh(),
      rows: () => this.store.cycles()?.map((cycle) => ({ name: cycleName(cycle), address: cycleAddress(cycle), content: cycle })) ?? null,
    });
  }

  private async open(): Promise<void> {
    const only = await this.store.load();
    if (only) await this.router.navigate(['/kreislauf', only], { replaceUrl: true });
  }
}
