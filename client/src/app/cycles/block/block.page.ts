import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { follow } from '../../core/live/follow';
import { pageName } from '../../core/navigation/page-title';
import { Session } from '../../core/session/session';
import { blockLabel, blockName, taskAddress } from '../../core/vocabulary/references';
import { LageChip } from '../../status/status-chips';
import { Discussion } from '../../discussions/discussion/discussion';
import { ThreadSection } from '../../thread/thread/thread';
import { PageHead } from '../../ui/page-head/page-head';
import { CycleRest } from '../cycle-moves/cycle-rest';
import { CycleNames } from '../data/cycle-names';
import { checkpointLine } from '../gates/checkpoint-line';
import { whoMoves } from '../gates/who-moves';
import { isRunning } from '../model/cycle-state';
import { hasMoves } from '../stand-change/stand-choice';
import { surroundingsOf } from '../stand-change/surroundings';
import { TaskAdding } from '../task-forms/task-adding';
import { Acceptance } from './acceptance';
import { BlockAnalysis } from './block-analysis';
import { BlockHead } from './block-head';
import { BlockStore, type Task } from './block.store';
import { dependencies } from './dependencies';
import { lageReasons } from './lage-reasons';
import { Landing } from '../../core/navigation/landing';
import { withBody } from './named-blocks';
import { PlansOfWork } from '../sector-plans/plans-of-work';
import { ReasonList } from './reason-list';
import { ReservationNotice } from './reservation-notice';
import type { Mine } from './task-table/task-filter';
import { TaskTable } from './task-table/task-table';
import { type ViewParameters, taskView } from './task-table/task-view';

/** One block of a cycle with its contents. Sorting and filters live in the address. */
@Component({
  selector: 'pk-block-page',
  imports: [Acceptance, BlockAnalysis, BlockHead, CycleRest, Discussion, History, LageChip, PageHead, PlansOfWork, ReasonList, ReservationNotice, RouterLink, TaskAdding, TaskTable, ThreadSection],
  providers: [CycleNames, BlockStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './block.page.html',
  styleUrl: '../../ui/page-head/work-page.scss',
})
export class BlockPage {
  readonly blockId = input.required<string>();
  /** Query parameters of the address. */
  readonly suche = input<string>();
  readonly stand = input<string>();
  readonly meine = input<string>();
  readonly offene = input<string>();
  readonly sortierung = input<string>();

  private readonly locale = inject(LOCALE_ID);
  private readonly store = inject(BlockStore);
  private readonly me = inject(Session).me;
  private readonly router = inject(Router);
  private readonly history = viewChild(History);
  protected readonly block = this.store.block;
  protected readonly refresh = this.store.refresh;
  /** After a decision: the block as it is now, and what the history says of it. */
  protected readonly readAgain = () => Promise.all([this.store.refresh(), this.history()?.refresh()]);
  protected readonly view = computed(() => taskView({ suche: this.suche(), stand: this.stand(), meine: this.meine(), offene: this.offene(), sortierung: this.sortierung() }));
  protected readonly lage = computed(() => lageReasons(this.block()?.lageReasons ?? []));
  protected readonly checkpoints = computed(() => {
    const block = this.block();
    return block && checkpointLine(block);
  });
  /** Whether contents can be moved here, and the reader can move none of them. */
  protected readonly isForOthers = computed(() => {
    const block = this.block();
    return !!block?.tasks.length && isRunning(block.cycle.state) && !['SUBMITTED', 'ACCEPTED'].includes(block.acceptance) && !block.tasks.some(hasMoves);
  });
  protected readonly whoMoves = whoMoves;
  protected readonly talk = computed(() => ({ kind: 'BLOCK', id: this.blockId() }));
  protected readonly surroundings = computed(() => surroundingsOf(this.block() ?? { checkpoints: [], cycle: { blocks: [] } }));
  protected readonly dependencies = computed(() => {
    const block = this.block();
    return block ? dependencies(block, this.locale) : [];
  });
  protected readonly mine = computed<Mine>(() => {
    const me = this.me();
    return {
      accountables: new Set(me ? [me.person.id, ...me.memberships.map(({ organization }) => organization.id)] : []),
      tasks: this.store.mine() ?? new Set(),
    };
  });

  private readonly names = inject(CycleNames);
  /** What the contents belong to: a file of them is named so. */
  protected readonly of = computed(() => {
    const block = this.block();
    if (!block) return [];
    const { body, cycle, key } = block;
    return [body?.name ?? cycle.body.name, this.names.of(cycle), blockLabel(key)];
  });

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.blockId();
      untracked(() => void this.store.load(id).then(() => landing.headingHasCome()));
    });
    follow({
      subject: this.blockId,
      cycles: () => [this.block()?.cycle.id],
      catchUp: this.store.catchUp,
      // what the reader may do with a content changes with every decision about the block, and is no news
      rows: () => this.block()?.tasks.map((task) => ({ name: task.key, address: taskAddress(task.id), content: { ...task, actions: null, moves: null } })) ?? null,
    });
    pageName(() => {
      const block = this.block();
      return block ? blockName(withBody(block, block.cycle.blocks)) : undefined;
    });
    effect(() => {
      if (this.view().filter.onlyMine) untracked(() => void this.store.loadMine());
    });
  }

  protected update(tasks: readonly Task[]): void {
    void this.store.update(tasks);
  }

  /** Replaces the entry in the history: going back leaves the page, not letter by letter the filter. */
  protected look(queryParams: ViewParameters): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
