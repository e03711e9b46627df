import { DestroyRef, computed, effect, inject } from '@angular/core';
import { map, merge } from 'rxjs';
import { catchingUp } from './catching-up';
import { changedIds, cyclesOf } from './cycle-change';
import { Live } from './live';
import { News } from './news';
import { type ShownRow, changedRows } from './shown-row';

/** As many subscriptions as the server gives one socket. */
const most = 10;

export interface Following {
  /** What the page is about; with another subject everything on it is new, which nobody need be told. */
  readonly subject?: () => string;
  readonly cycles: () => readonly (string | undefined)[];
  /** Reads again, without emptying the page, what may look different since these tasks and blocks of these cycles have changed, or all. Says whether it could. */
  readonly catchUp: (changed: string[] | undefined, cycleIds: string[]) => Promise<boolean>;
  /** Null while nothing is shown yet. */
  readonly rows: () => readonly ShownRow[] | null;
}

/** Keeps a page as it is on the server while it is open. */
export function follow({ subject = () => '', cycles, catchUp, rows }: Following): void {
  const live = inject(Live);
  const news = inject(News);
  let isLeft = false;
  inject(DestroyRef).onDestroy(() => (isLeft = true));
  const readAgain = catchingUp(async (changes) => {
    const [about, before] = [subject(), rows()];
    const couldRead = await catchUp(changedIds(changes), cyclesOf(changes));
    const after = rows();
    if (before && after && subject() === about && !isLeft) news.tell(changedRows(before, after));
    return couldRead;
  });
  const watched = computed(() => cycles().flatMap((id) => id ?? []).slice(0, most), { equal: (a, b) => a.join() === b.join() });
  effect((onCleanup) => {
    const watching = merge(...watched().map((cycleId) => live.watch(cycleId).pipe(map((changes) => changes.map((change) => ({ ...change, cycleId })))))).subscribe((changes) => void readAgain(changes));
    onCleanup(() => watching.unsubscribe());
  });
}
