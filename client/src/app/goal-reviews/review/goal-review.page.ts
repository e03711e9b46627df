import { ChangeDetectionStrategy, Component, LOCALE_ID, computed, effect, inject, input, signal, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { History } from '../../core/history/history';
import { followGoalReviews } from '../../core/live/follow';
import { focusing } from '../../core/navigation/focusing';
import { Landing } from '../../core/navigation/landing';
import { pageName } from '../../core/navigation/page-title';
import { moment } from '../../core/vocabulary/planned-date';
import { goalReviewAddress } from '../../core/vocabulary/references';
import { Discussion } from '../../discussions/discussion/discussion';
import { LessonsSection } from '../../learning/lessons/lessons';
import { Chip } from '../../ui/chip/chip';
import { Crumbs } from '../../ui/crumbs/crumbs';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { Unsaved } from '../../ui/form/unsaved';
import { Icon } from '../../ui/icon/icon';
import { PageHead } from '../../ui/page-head/page-head';
import { type Segment, Segments } from '../../ui/segments/segments';
import type { ReviewSending, Sent } from '../data/review-sending';
import { OpenCellStore } from '../data/open-cell.store';
import { ReviewStore } from '../data/review.store';
import { AlignmentForm } from '../forms/alignment-form';
import { JudgeAllForm } from '../forms/judge-all-form';
import { ReviewSentenceForm } from '../forms/sentence-form';
import { toggled, withUnjudged } from '../model/cell-choice';
import { type GridFilter, cellKey, foundRows, nextOpen, reviewGrid } from '../model/review-grid';
import { reviewStates, reviewText } from '../model/review-words';
import { AlignmentItem } from './alignment-item';
import { CellPanel } from './cell-panel';
import { GoalsInReview } from './goals-in-review';
import { OpenPoints } from './open-points';
import { ReviewList } from './review-list';
import { ReviewMatrix } from './review-matrix';

type View = 'matrix' | 'liste';

const views: readonly Segment<View>[] = [
  { value: 'matrix', label: $localize`:@@raci.view.matrix:Matrix` },
  { value: 'liste', label: $localize`:@@raci.view.list:Liste` },
];
const filters: readonly Segment<GridFilter>[] = [
  { value: 'alle', label: $localize`:@@goalReview.filter.all:alle Felder` },
  { value: 'auffaellig', label: $localize`:@@goalReview.filter.found:Konflikte und Lücken` },
  { value: 'offen', label: $localize`:@@goalReview.filter.open:offene` },
];

/** A Zielprüfung: what each municipality has for each strategic goal, what is open, and what is proposed. View, filter and the open cell live in the address. */
@Component({
  selector: 'pk-goal-review-page',
  imports: [AlignmentForm, AlignmentItem, CellPanel, Chip, Crumbs, Discussion, EmptyState, GoalsInReview, History, Icon, JudgeAllForm, LessonsSection, OpenPoints, PageHead, ReviewList, ReviewMatrix, ReviewSentenceForm, RouterLink, Segments],
  providers: [OpenCellStore, ReviewStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './goal-review.page.html',
  styleUrls: ['../../ui/page-head/work-page.scss', './goal-review.page.scss'],
})
export class GoalReviewPage {
  readonly reviewId = input.required<string>();
  /** Query parameters of the address. */
  readonly ansicht = input<string>();
  readonly felder = input<string>();
  readonly feld = input<string>();

  private readonly store = inject(ReviewStore);
  private readonly cells = inject(OpenCellStore);
  private readonly router = inject(Router);
  private readonly locale = inject(LOCALE_ID);
  private readonly focus = focusing();
  private readonly unsaved = inject(Unsaved);
  private readonly history = viewChild(History);
  protected readonly review = this.store.review;
  protected readonly views = views;
  protected readonly filters = filters;
  protected readonly states = reviewStates;
  protected readonly name = reviewText;
  protected readonly crumbs = [{ text: $localize`:@@goal.list:Ziele`, address: '/ziele' }, { text: $localize`:@@goalReview.list:Zielprüfungen`, address: '/ziele/pruefung' }];
  protected readonly talk = computed(() => ({ kind: 'GOAL_REVIEW', id: this.reviewId() }));
  protected readonly origin = computed(() => ({ goalReviewId: this.reviewId(), cycleId: this.review()?.cycle.id }));
  protected readonly mayLead = computed(() => this.review()?.actions.includes('goalReview.lead') ?? false);
  protected readonly view = computed<View>(() => (this.ansicht() === 'liste' ? 'liste' : 'matrix'));
  protected readonly filter = computed<GridFilter>(() => filters.find(({ value }) => value === this.felder())?.value ?? 'alle');
  private readonly grid = computed(() => {
    const review = this.review();
    return review ? reviewGrid(review) : [];
  });
  protected readonly rows = computed(() => foundRows(this.grid(), this.filter()));
  /** The open cell is there before the address says so: whoever types on at once types into it. */
  private readonly openKey = signal<string | null>(null);
  protected readonly cell = computed(() => this.grid().flatMap(({ cells }) => cells).find(({ key }) => key === this.openKey()));
  /** One or none: each cell has a panel of its own, with nothing in it of the one before. */
  protected readonly opened = computed(() => [this.cell()].filter((cell) => cell !== undefined));
  /** What the matrix does not know of the open cell; that of the one before it is of no use here. */
  protected readonly detail = computed(() => {
    const detail = this.cells.cell();
    return detail && cellKey(detail.goalId, detail.bodyId) === this.cell()?.key ? detail : null;
  });
  protected readonly next = computed(() => {
    const cell = this.cell();
    return cell ? nextOpen(this.grid(), cell) : null;
  });
  private readonly shownKey = computed(() => this.cell()?.key ?? null);
  /** The cells that are chosen to be judged at once; null while none is to be chosen. */
  protected readonly picked = signal<readonly string[] | null>(null);
  protected readonly pickedCells = computed(() => this.grid().flatMap(({ cells }) => cells).filter(({ key }) => this.picked()?.includes(key)));
  /** What is being written about the review as a whole. */
  protected readonly doing = signal<'align' | 'close' | null>(null);
  protected readonly said = signal('');
  protected readonly closing = (sending: ReviewSending, protocol: string): Promise<Sent> => sending.close({ reviewId: this.reviewId(), version: this.review()?.version ?? 0, protocol });

  constructor() {
    const landing = inject(Landing);
    effect(() => {
      const id = this.reviewId();
      untracked(() => {
        this.doing.set(null);
        this.picked.set(null);
        this.said.set('');
        void this.store.load(id).then(() => landing.headingHasCome());
      });
    });
    effect(() => {
      const key = this.feld() ?? null;
      untracked(() => void this.follow(key));
    });
    effect(() => {
      const [id, key] = [this.reviewId(), this.shownKey()];
      untracked(() => void this.cells.load(id, key));
    });
    followGoalReviews({
      subject: this.reviewId,
      catchUp: async () => {
        void this.history()?.refresh();
        const couldRead = await Promise.all([this.store.catchUp(), this.cells.catchUp()]);
        return couldRead.every(Boolean);
      },
      rows: () => {
        const review = this.review();
        return review ? [{ name: reviewText(review.cycle), address: goalReviewAddress(review.id), content: review }] : null;
      },
    });
    pageName(() => {
      const review = this.review();
      return review ? reviewText(review.cycle) : undefined;
    });
  }

  protected when(at: string): string {
    return moment(at, new Date(), this.locale);
  }

  protected fileOf(kind: 'pdf' | 'docx'): string {
    return `/dokumente/zielpruefung/${this.reviewId()}.${kind}?sprache=${this.locale.slice(0, 2)}`;
  }

  protected look(queryParams: Readonly<Partial<Record<'ansicht' | 'felder' | 'feld', string | null>>>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true, scroll: 'manual' });
  }

  /** Opening what is open already leads into it. */
  protected async open(key: string): Promise<void> {
    if (key === this.openKey()) {
      this.focus('pk-cell-panel h2');
      if (!this.detail()) void this.cells.refresh();
    } else if (!(await this.mayClose())) return;
    this.show(key);
  }

  protected chosen(key: string): void {
    const picked = this.picked();
    if (picked) this.picked.set(toggled(picked, key));
    else void this.open(key);
  }

  protected async pick(): Promise<void> {
    if (!(await this.mayClose())) return;
    this.said.set('');
    if (this.openKey()) this.show(null);
    this.picked.set([]);
    this.focus('#judge-all');
  }

  protected pickUnjudged(): void {
    this.picked.update((picked) => withUnjudged(picked ?? [], this.rows().flatMap(({ cells }) => cells)));
  }

  protected pickNoMore(): void {
    this.picked.set(null);
    this.focus('#judge-several');
  }

  protected judgedAll(): void {
    this.pickNoMore();
    this.noted();
  }

  protected start(what: 'align' | 'close'): void {
    this.said.set('');
    this.doing.set(what);
  }

  protected leave(): void {
    this.doing.set(null);
    this.focus('h1');
  }

  /** Back to the cell that was open. */
  protected shut(): void {
    const key = this.openKey();
    this.show(null);
    this.focus(`pk-review-${this.view() === 'liste' ? 'list' : 'matrix'} [data-key="${key}"]`, 'h1');
  }

  protected noted(): void {
    this.said.set($localize`:@@goalReview.noted:Die Zielprüfung ist auf dem neuen Stand.`);
    void this.history()?.refresh();
  }

  protected done(): void {
    this.leave();
    this.noted();
  }

  private show(key: string | null): void {
    this.openKey.set(key);
    this.look({ feld: key });
  }

  /** Where the address leads to another cell, and somebody wants to go on with this one, it leads back. */
  private async follow(key: string | null): Promise<void> {
    if (key === this.openKey()) return;
    if (await this.mayClose()) this.openKey.set(key);
    else this.look({ feld: this.openKey() });
  }

  /** What was begun in a cell is thrown away only by whoever says so. */
  private async mayClose(): Promise<boolean> {
    return !this.cell() || !this.unsaved.fate() || this.unsaved.mayDiscard();
  }
}
