import { effect, inject } from '@angular/core';
import { debounceTime, merge, of } from 'rxjs';
import { Socket } from '../../core/graphql/socket';
import { MinutesChangedDocument } from '../../gql/meetings/graphql';
import { MinutesStore } from './minutes.store';

const calm = 300;

/** Keeps what is written as it is on the server while the meeting runs and its page is open. */
export function followMinutes({ id, isRunning }: { readonly id: () => string; readonly isRunning: () => boolean }): void {
  const [socket, store] = [inject(Socket), inject(MinutesStore)];
  effect((onCleanup) => {
    const meetingId = id();
    if (!isRunning()) return;
    const heard = merge(of(null), socket.opened, socket.listen(MinutesChangedDocument, { meetingId })).pipe(debounceTime(calm));
    const reading = heard.subscribe(() => void store.read(meetingId));
    onCleanup(() => reading.unsubscribe());
  });
}
