import { effect, inject } from '@angular/core';
import { Subject, debounceTime, filter, interval, merge } from 'rxjs';
import { Socket } from '../../core/graphql/socket';
import { Live } from '../../core/live/live';
import { MeetingChangedDocument } from '../../gql/meetings/graphql';

const calm = 300;
const minute = 60_000;

interface Following {
  readonly id: () => string;
  readonly isRunning: () => boolean;
  /** The Aufträge whose state is shown. */
  readonly actionItems: () => ReadonlySet<string>;
  readonly readAgain: () => void;
}

/** Keeps a meeting as it is on the server while its page is open; while it runs the time goes on as well. */
export function followMeeting({ id, isRunning, actionItems, readAgain }: Following): void {
  const socket = inject(Socket);
  const ofActionItems = inject(Live).actionItems.pipe(filter((ids) => ids.some((each) => each === null || actionItems().has(each))));
  effect((onCleanup) => {
    const heard = new Subject<unknown>();
    const reading = heard.pipe(debounceTime(calm)).subscribe(() => readAgain());
    const listening = merge(socket.listen(MeetingChangedDocument, { meetingId: id() }), ofActionItems, ...(isRunning() ? [interval(minute)] : [])).subscribe(heard);
    onCleanup(() => {
      listening.unsubscribe();
      reading.unsubscribe();
    });
  });
}
