import { ChangeDetectionStrategy, Component, LOCALE_ID, booleanAttribute, computed, effect, inject, input, untracked } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { EMPTY, map, switchMap } from 'rxjs';
import { EmptyState } from '../../ui/empty-state/empty-state';
import { catchingUp } from '../live/catching-up';
import { changedIds, concerning } from '../live/cycle-change';
import { Live } from '../live/live';
import { Sentence } from '../vocabulary/sentence';
import { HistoryPages } from './history-pages';
import { historyLine } from './history-line';

/** What happened to a cycle, a block, a task, an organisation or a Fachplanung, in sentences, newest first. */
@Component({
  selector: 'pk-history',
  imports: [EmptyState, Sentence],
  providers: [HistoryPages],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './history.html',
  styleUrl: './history.scss',
})
export class History {
  readonly subjectId = input.required<string>();
  /** The cycle that the subject belongs to: while it is watched, new entries come by themselves. */
  readonly cycleId = input<string>();
  /** For a narrow column: names are shortened to their keys. */
  readonly compact = input(false, { transform: booleanAttribute });

  /** How many entries stand there at first; as many come with each step back. */
  readonly first = input(20);

  protected readonly pages = inject(HistoryPages);
  private readonly locale = inject(LOCALE_ID);
  protected readonly lines = computed(() => {
    const reading = { about: this.subjectId(), compact: this.compact(), locale: this.locale, now: new Date() };
    return this.pages.entries()?.map((entry) => historyLine(entry, reading));
  });

  constructor() {
    const live = inject(Live);
    effect(() => {
      const [subjectId, first] = [this.subjectId(), this.first()];
      untracked(() => void this.pages.open(subjectId, first));
    });
    // each of the news is an entry
    const readNew = catchingUp((changes) => this.pages.catchUp(changedIds(changes) && changes.length));
    toObservable(this.cycleId)
      .pipe(
        switchMap((cycleId = '') => (cycleId ? live.watch(cycleId).pipe(map((changes) => concerning(changes, { subjectId: this.subjectId(), cycleId }))) : EMPTY)),
        takeUntilDestroyed(),
      )
      .subscribe((changes) => void readNew(changes));
  }

  /** After something was done: it stands above what was read before. */
  async refresh(): Promise<void> {
    await this.pages.refresh();
  }
}
