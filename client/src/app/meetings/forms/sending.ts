import { Injectable, inject, signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import { MeetingStore } from '../data/meeting.store';
import type { Answer } from '../data/meeting-verbs';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/** Sends what is done with the meeting that is shown, shows what came of it, and keeps what the server has against it. */
@Injectable()
export class Sending {
  private readonly store = inject(MeetingStore);
  readonly refusal = signal<Refusal | null>(null);

  async send(ask: () => Promise<Answer | undefined>): Promise<Sent> {
    this.refusal.set(null);
    const answer = await ask();
    switch (answer?.__typename) {
      case 'MeetingChanged':
        this.store.put(answer.meeting);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'MeetingChangedMeanwhile':
        this.store.put(answer.current);
        this.refusal.set(answer);
        return 'not-saved';
      case 'MeetingNotPossible':
      case 'NotAllowed':
      case 'NotFound':
      case 'RequestIdReused':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
