import { effect, inject } from '@angular/core';
import { Subject, debounceTime, interval, merge } from 'rxjs';
import { Socket } from '../../core/graphql/socket';
import { MeetingChangedDocument } from '../../gql/meetings/graphql';

const calm = 300;
const minute = 60_000;

/** Keeps a meeting as it is on the server while its page is open; while it runs the time goes on as well. */
export function followMeeting({ id, isRunning, readAgain }: { readonly id: () => string; readonly isRunning: () => boolean; readonly readAgain: () => void }): void {
  const socket = inject(Socket);
  effect((onCleanup) => {
    const heard = new Subject<unknown>();
    const reading = heard.pipe(debounceTime(calm)).subscribe(() => readAgain());
    const listening = merge(socket.listen(MeetingChangedDocument, { meetingId: id() }), ...(isRunning() ? [interval(minute)] : [])).subscribe(heard);
    onCleanup(() => {
      listening.unsubscribe();
      reading.unsubscribe();
    });
  });
}
