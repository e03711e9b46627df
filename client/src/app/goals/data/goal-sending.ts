import { Injectable, inject, signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import type { GoalAnswer } from './goal-verbs';
import { GoalStore } from './goal.store';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/** A goal as it is shown. */
export interface SeenGoal {
  readonly goalId: string;
  readonly version: number;
}

/** Sends what happens to the goal that is shown, and keeps what the server has against it. Provided by its page. */
@Injectable()
export class GoalSending {
  private readonly store = inject(GoalStore);
  readonly refusal = signal<Refusal | null>(null);

  async send(ask: (seen: SeenGoal) => Promise<GoalAnswer | undefined>): Promise<Sent> {
    this.refusal.set(null);
    const { id: goalId = '', version = 0 } = this.store.goal() ?? {};
    const answer = await ask({ goalId, version });
    switch (answer?.__typename) {
      case 'GoalChanged':
        this.store.put(answer.goal);
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'GoalChangedMeanwhile':
        if (answer.current) this.store.put(answer.current);
        this.refusal.set(answer);
        return 'not-saved';
      case 'GoalNotPossible':
      case 'WordingNotTakenOver':
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
