import { DestroyRef, computed, effect, inject } from '@angular/core';
import { map, merge } from 'rxjs';
import { catchingUp } from './catching-up';
import { type CycleChange, changedIds, cyclesOf } from './cycle-change';
import { Live, type SubjectChange } from './live';
import { News } from './news';
import { type ShownRow, changedRows } from './shown-row';

/** As many subscriptions as the server gives one socket. */
const most = 10;

interface Page {
  /** What the page is about; with another subject everything on it is new, which nobody need be told. */
  readonly subject?: () => string;
  /** Null while nothing is shown yet. */
  readonly rows: () => readonly ShownRow[] | null;
}

export interface Following extends Page {
  readonly cycles: () => readonly (string | undefined)[];
  /** Reads again, without emptying the page, what may look different since these tasks and blocks of these cycles have changed, or all. Says whether it could. */
  readonly catchUp: (changed: string[] | undefined, cycleIds: string[]) => Promise<boolean>;
}

/** Keeps a page as it is on the server while it is open. */
export function follow({ subject = () => '', cycles, catchUp, rows }: Following): void {
  const live = inject(Live);
  const readAgain = readingAgain({ subject, rows }, (changes: readonly CycleChange[]) => catchUp(changedIds(changes), cyclesOf(changes)));
  const watched = computed(() => cycles().flatMap((id) => id ?? []).slice(0, most), { equal: (a, b) => a.join() === b.join() });
  effect((onCleanup) => {
    const watching = merge(...watched().map((cycleId) => live.watch(cycleId).pipe(map((changes) => changes.map((change) => ({ ...change, cycleId })))))).subscribe((changes) => void readAgain(changes));
    onCleanup(() => watching.unsubscribe());
  });
}

interface FollowingSubjects extends Page {
  /** Gets the ids of those that have changed; null is any. */
  readonly catchUp: (changed: readonly SubjectChange[]) => Promise<boolean>;
}

/** The same for a page of Aufträge. */
export const followActionItems = (page: FollowingSubjects): void => followSubjects('actionItems', page);

/** The same for a page of agreements. */
export const followAgreements = (page: FollowingSubjects): void => followSubjects('agreements', page);

/** The same for a page of Befunde or recommendations. */
export const followAnalyses = (page: FollowingSubjects): void => followSubjects('analyses', page);

/** The same for a page of contributions. */
export const followContributions = (page: FollowingSubjects): void => followSubjects('contributions', page);

/** The same for a page of evaluations. */
export const followEvaluations = (page: FollowingSubjects): void => followSubjects('evaluations', page);

/** The same for a page of goals. */
export const followGoals = (page: FollowingSubjects): void => followSubjects('goals', page);

/** The same for a page of a Zielprüfung. */
export const followGoalReviews = (page: FollowingSubjects): void => followSubjects('goalReviews', page);

/** The same for a page of lessons. */
export const followLessons = (page: FollowingSubjects): void => followSubjects('lessons', page);

/** The same for a page of measures. */
export const followMeasures = (page: FollowingSubjects): void => followSubjects('measures', page);

/** The same for a page of papers and of what was resolved. */
export const followPapers = (page: FollowingSubjects): void => followSubjects('papers', page);

function followSubjects(kind: 'actionItems' | 'agreements' | 'analyses' | 'contributions' | 'evaluations' | 'goals' | 'goalReviews' | 'lessons' | 'measures' | 'papers', { catchUp, ...page }: FollowingSubjects): void {
  const readAgain = readingAgain(page, catchUp);
  const watching = inject(Live)[kind].subscribe((changes) => void readAgain(changes));
  inject(DestroyRef).onDestroy(() => watching.unsubscribe());
}

/** Reads again, and tells what looks different since. */
function readingAgain<Change>({ subject = () => '', rows }: Page, read: (changes: readonly Change[]) => Promise<boolean>): (changes: readonly Change[]) => Promise<void> {
  const news = inject(News);
  let isLeft = false;
  inject(DestroyRef).onDestroy(() => (isLeft = true));
  return catchingUp(async (changes) => {
    const [about, before] = [subject(), rows()];
    const couldRead = await read(changes);
    const after = rows();
    if (before && after && subject() === about && !isLeft) news.tell(changedRows(before, after));
    return couldRead;
  });
}
