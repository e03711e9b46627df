import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { follow } from '../../core/live/follow';
import type { ShownRow } from '../../core/live/shown-row';
import { Session } from '../../core/session/session';
import { localDay, longDay } from '../../core/vocabulary/planned-date';
import { taskAddress } from '../../core/vocabulary/references';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { PageHead } from '../../ui/page-head/page-head';
import { MyWorkStore, type WorkItem } from '../data/my-work.store';
import { dueSoon, urgentFirst } from '../model/work-order';
import { Soon } from './soon';
import { Unassigned } from './unassigned';
import { WorkCards } from './work-cards';

const workRow = (item: WorkItem): ShownRow => ({ name: item.key, address: taskAddress(item.id), content: item });

/** What waits for me, what is due soon, and what nobody has taken on yet. */
@Component({
  selector: 'pk-home',
  imports: [EmptyState, PageHead, RouterLink, Soon, Unassigned, WorkCards],
  providers: [MyWorkStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home.html',
  styleUrl: './home.scss',
})
export class Home {
  /** Query parameter of the address: whether everything unassigned is shown. */
  readonly alle = input<string>();

  private readonly session = inject(Session);
  private readonly store = inject(MyWorkStore);
  private readonly now = new Date();
  protected readonly today = localDay(this.now);
  protected readonly date = longDay(this.now, inject(LOCALE_ID));
  protected readonly mayRead = computed(() => this.session.may('cycle.read'));
  protected readonly mayManage = computed(() => this.session.may('account.manage'));
  protected readonly work = this.store.work;
  protected readonly mine = computed(() => urgentFirst(this.work()?.mine ?? []));
  protected readonly soon = computed(() => dueSoon(this.work()?.mine ?? [], this.today));

  constructor() {
    if (this.mayRead()) void this.store.load();
    follow({
      cycles: this.store.cycles,
      refresh: () => this.store.load(),
      rows: () => {
        const work = this.work();
        return work && [...work.mine, ...work.unassigned].map(workRow);
      },
    });
  }
}
