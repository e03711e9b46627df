import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { follow } from '../../core/live/follow';
import { Session } from '../../core/session/session';
import { nameInList } from '../../core/vocabulary/cycle-name';
import { Chip } from '../../ui/chip/chip';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { CycleListStore, type ListedCycle } from '../data/cycle-list.store';
import { sumsOf } from '../model/block-group';
import { excerptSentence, isExcerpt } from '../model/excerpt';
import { cycleStates } from '../model/cycle-state';

const cycleAddress = ({ id }: ListedCycle): string => `/kreislauf/${id}`;

function cycleRow(cycle: ListedCycle, all: readonly ListedCycle[]) {
  const { id, template, state, stateReason, blocks } = cycle;
  return { id, name: nameInList(cycle, all), address: cycleAddress(cycle), template, state: cycleStates[state], reason: stateReason, sums: sumsOf(blocks), excerpt: isExcerpt(cycle) ? excerptSentence(cycle) : null };
}

/** The cycles that may be read; whoever reads one only is taken to it, unless they ask for the list. */
@Component({
  selector: 'pk-cycle-list-page',
  imports: [Chip, EmptyState, Icon, PageHead, RouterLink],
  providers: [CycleListStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cycle-list.page.html',
  styleUrl: './cycle-list.page.scss',
})
export class CycleListPage {
  /** Query parameter of the address: whether the list is wanted even where it has one entry. */
  readonly alle = input<string>();

  private readonly store = inject(CycleListStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly plans = this.session.may('template.read');
  protected readonly mayStart = this.session.may('cycle.start');
  private readonly only = computed(() => {
    const [first, ...others] = this.store.cycles() ?? [];
    return first && !others.length && this.alle() !== 'ja' ? first.id : null;
  });
  protected readonly rows = computed(() => (this.only() ? null : (this.store.cycles()?.map((cycle, _at, all) => cycleRow(cycle, all)) ?? null)));

  constructor() {
    void this.store.load();
    effect(() => {
      const only = this.only();
      if (only) void this.router.navigate(['/kreislauf', only], { replaceUrl: true });
    });
    follow({
      cycles: () => this.store.cycles()?.map(({ id }) => id) ?? [],
      catchUp: () => this.store.load({ isPatient: true }),
      rows: () => this.store.cycles()?.map((cycle, _at, all) => ({ name: nameInList(cycle, all), address: cycleAddress(cycle), content: cycle })) ?? null,
    });
  }
}
