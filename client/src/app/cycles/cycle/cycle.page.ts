import { ChangeDetectionStrategy, Component, Injector, LOCALE_ID, afterNextRender, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { follow } from '../../core/live/follow';
import { Session } from '../../core/session/session';
import { PlannedDatePipe, localDay } from '../../core/vocabulary/planned-date';
import { blockAddress, blockLabel } from '../../core/vocabulary/references';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { PageHead } from '../../ui/page-head/page-head';
import { type Segment, Segments } from '../../ui/segments/segments';
import { Landing } from '../../core/navigation/landing';
import { CycleStanding } from '../cycle-moves/cycle-standing';
import { type Cycle, CycleStore } from '../data/cycle.store';
import { blockGroups, sumsOf } from '../model/block-group';
import { blocksTable } from '../export/blocks-table';
import { CsvButton } from '../../core/csv/csv-button';
import { type CsvFile, csvName } from '../../core/csv/csv-file';
import { boardRow } from '../model/board-row';
import { cyclePeriod, nextMilestone } from '../model/cycle-dates';
import { excerptSentence, isExcerpt } from '../model/excerpt';
import { type View, offersRing } from '../model/view';
import { Ring } from '../ring/ring';
import { CycleBar } from './cycle-bar';
import { CycleTable } from './cycle-table';
import { Milestones } from './milestones';

const views: readonly Segment<View>[] = [
  { value: 'ring', label: $localize`:@@cycle.view.ring:Ring` },
  { value: 'balken', label: $localize`:@@cycle.view.bar:Balken` },
];

/** One cycle: its blocks as ring or bar, the same as a table, its dates and what happened. The view and the open list live in the address. */
@Component({
  selector: 'pk-cycle-page',
  imports: [CsvButton, CycleBar, CycleStanding, CycleTable, EmptyState, History, Milestones, PageHead, PlannedDatePipe, Ring, RouterLink, Segments],
  providers: [CycleStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './cycle.page.html',
  styleUrl: './cycle.page.scss',
})
export class CyclePage {
  readonly cycleId = input.required<string>();
  /** Query parameters of the address. */
  readonly ansicht = input<string>();
  readonly offen = input<string>();

  private readonly locale = inject(LOCALE_ID);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly store = inject(CycleStore);
  private readonly history = viewChild(History);
  protected readonly cycle = this.store.cycle;
  /** After a move of the cycle: the cycle as it is now, and what the history says of it. */
  protected readonly readAgain = () => Promise.all([this.store.refresh(), this.history()?.refresh()]);
  /** Whoever may begin another one needs the way to the list, which leads to an only cycle by itself. */
  protected readonly mayStart = inject(Session).may('cycle.start');
  protected readonly mayLearn = inject(Session).may('lesson.read');
  protected readonly pointed = signal<string | null>(null);
  protected readonly today = localDay(new Date());
  private readonly table = viewChild(CycleTable);

  private readonly blocks = computed(() => this.cycle()?.blocks ?? []);
  protected readonly groups = computed(() => blockGroups(this.blocks()));
  protected readonly sums = computed(() => sumsOf(this.blocks()));
  protected readonly tableGroups = computed(() => this.groups().map((group) => ({ group, rows: group.blocks.map((block) => boardRow(block, this.blocks(), this.locale)) })));
  protected readonly views = views;
  protected readonly hasChoice = computed(() => offersRing(this.groups()));
  protected readonly view = computed<View>(() => (this.hasChoice() && this.ansicht() !== 'balken' ? 'ring' : 'balken'));
  /** A bar of one block says nothing that the table does not. */
  protected readonly hasBar = computed(() => this.blocks().length > 1);
  protected readonly excerpt = computed(() => {
    const cycle = this.cycle();
    return cycle && isExcerpt(cycle) ? excerptSentence(cycle) : null;
  });
  protected readonly next = computed(() => nextMilestone(this.cycle()?.milestones ?? [], this.today));

  protected readonly file = (): CsvFile => {
    const { body, number } = this.cycle() ?? { body: { name: '' }, number: 0 };
    const parts = [body.name, $localize`:@@block.cycle:Zyklus ${number}:number:`, $localize`:@@cycle.blocks:Bausteine`];
    return { name: csvName(parts, this.today), table: blocksTable(this.groups().flatMap(({ blocks }) => blocks), this.locale) };
  };

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.cycleId();
      untracked(() => void this.store.load(id).then(() => landing.headingHasCome()));
    });
    follow({
      subject: this.cycleId,
      cycles: () => [this.cycleId()],
      catchUp: this.store.catchUp,
      rows: () => this.cycle()?.blocks.map((block) => ({ name: blockLabel(block.key), address: blockAddress(block.id), content: block })) ?? null,
    });
  }

  protected about({ template }: Cycle): string {
    return $localize`:@@cycle.template:Vorlage „${template.title}:title:“, Fassung ${template.version}:version:`;
  }

  protected period(cycle: Cycle): string {
    return cyclePeriod(cycle, this.locale);
  }

  protected show(view: View): void {
    void this.address({ ansicht: view === 'balken' ? view : null });
  }

  protected toggle(key: string): void {
    void this.address({ offen: this.offen() === key ? null : key });
  }

  /** The list of bodies opens by the address; who chose it in the drawing is taken there. */
  protected reach(key: string): void {
    afterNextRender(() => this.table()?.focus(key), { injector: this.injector });
  }

  private address(queryParams: Record<string, string | null>): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true, scroll: 'manual' });
  }
}
