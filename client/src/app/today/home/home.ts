import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { follow, followActionItems, followAnalyses, followContributions, followMeasures, followPapers } from '../../core/live/follow';
import type { ShownRow } from '../../core/live/shown-row';
import { Session } from '../../core/session/session';
import { localDay, longDay } from '../../core/vocabulary/planned-date';
import { actionItemAddress, blockAddress, blockLabel, contributionAddress, measureAddress, paperAddress, recommendationAddress, taskAddress } from '../../core/vocabulary/references';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { PageHead } from '../../ui/page-head/page-head';
import { MyWorkStore, type WaitingActionItem, type WorkBlock, type WorkItem } from '../data/my-work.store';
import { acceptance, ending } from '../model/decision';
import { dueSoon, urgentFirst } from '../model/work-order';
import { ActionItemCards } from './action-item-cards';
import { ContributionCards } from './contribution-cards';
import { DecisionCards } from './decision-cards';
import { MeasureCards } from './measure-cards';
import { NextMeetings } from './next-meetings';
import { EndingAgreements } from './ending-agreements';
import { RecommendationCards } from './recommendation-cards';
import { ResolutionCards } from './resolution-cards';
import { RestingCycles } from './resting-cycles';
import { Soon } from './soon';
import { StatusCards } from './status-cards';
import { Unassigned } from './unassigned';
import { WorkCards } from './work-cards';

const workRow = (item: WorkItem): ShownRow => ({ name: item.key, address: taskAddress(item.id), content: item });

const blockRow = (block: WorkBlock): ShownRow => ({ name: blockLabel(block.key), address: blockAddress(block.id), content: block });

const actionItemRow = (item: WaitingActionItem): ShownRow => ({ name: `A${item.number}`, address: actionItemAddress(item.id), content: item });

/** What waits for me, decisions first, what is due soon, and what nobody has taken on yet. */
@Component({
  selector: 'pk-home',
  imports: [ActionItemCards, ContributionCards, DecisionCards, EmptyState, MeasureCards, NextMeetings, EndingAgreements, PageHead, RecommendationCards, ResolutionCards, RestingCycles, RouterLink, Soon, StatusCards, Unassigned, WorkCards],
  providers: [MyWorkStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './home.html',
  styleUrls: ['./count.scss', './home.scss'],
})
export class Home {
  /** Query parameter of the address: whether everything unassigned is shown. */
  readonly alle = input<string>();

  private readonly session = inject(Session);
  private readonly store = inject(MyWorkStore);
  private readonly now = new Date();
  protected readonly today = localDay(this.now);
  private readonly locale = inject(LOCALE_ID);
  protected readonly date = longDay(this.now, this.locale);
  protected readonly mayRead = computed(() => this.session.may('cycle.read'));
  protected readonly mayMeet = computed(() => this.session.may('meeting.read'));
  protected readonly mayManage = computed(() => this.session.may('account.manage'));
  protected readonly work = this.store.work;
  protected readonly decisions = computed(() => {
    const { decisions, reservations } = this.work() ?? { decisions: [], reservations: [] };
    return [...decisions.map((block) => acceptance(block, this.locale)), ...reservations.flatMap((block) => ending(block, this.today, this.locale))];
  });
  protected readonly mine = computed(() => urgentFirst(this.work()?.mine ?? []));
  protected readonly actionItems = computed(() => this.store.actionItems() ?? { addressed: [], climbed: [], toConfirm: [] });
  protected readonly count = computed(() => this.decisions().length + this.mine().length);
  protected readonly hasMore = computed(() => {
    const { addressed, climbed, toConfirm } = this.actionItems();
    return addressed.length + climbed.length + toConfirm.length + this.contributions().length + this.recommendations().length + this.resolutions().length + this.dueStatus().length + this.measures().length > 0;
  });
  protected readonly contributions = this.store.contributions;
  protected readonly recommendations = this.store.recommendations;
  protected readonly resolutions = this.store.resolutions;
  protected readonly dueStatus = this.store.dueStatus;
  protected readonly measures = this.store.measures;
  protected readonly endingAgreements = this.store.endingAgreements;
  protected readonly soon = computed(() => dueSoon(this.work()?.mine ?? [], this.today));

  constructor() {
    if (!this.mayRead()) return;
    void this.store.load();
    follow({
      cycles: this.store.cycles,
      catchUp: (changed, cycleIds) => (changed ? this.store.catchUp(cycleIds) : this.store.load({ isPatient: true })),
      rows: () => {
        const work = this.work();
        return work && [...[...work.decisions, ...work.reservations].map(blockRow), ...[...work.mine, ...work.unassigned].map(workRow)];
      },
    });
    followActionItems({
      catchUp: () => this.store.catchUp([]),
      rows: () => {
        const { addressed, climbed, toConfirm } = this.actionItems();
        return this.work() && [...toConfirm, ...addressed, ...climbed].map(actionItemRow);
      },
    });
    followAnalyses({
      catchUp: () => this.store.catchUp([]),
      rows: () => this.work() && this.recommendations().map((it) => ({ name: `E${it.number}`, address: recommendationAddress(it.id), content: it })),
    });
    followContributions({
      catchUp: () => this.store.catchUp([]),
      rows: () => this.work() && this.contributions().map((it) => ({ name: it.topic, address: contributionAddress(it.id), content: it })),
    });
    followMeasures({
      catchUp: () => this.store.catchUp([]),
      rows: () => this.work() && this.measures().map((it) => ({ name: `M${it.number}`, address: measureAddress(it.id), content: it })),
    });
    followPapers({
      catchUp: () => this.store.catchUp([]),
      rows: () => this.work() && this.resolutions().map((it) => ({ name: it.reference || it.title, address: paperAddress(it.id), content: it })),
    });
  }
}
