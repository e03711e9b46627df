import { signal } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import { OwnVersion } from '../../ui/form/own-version';
import type { Task } from '../block/block.store';
import type { ChangeAnswer } from '../data/task-verbs';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/** What somebody makes of a task, and what the server says to it. */
export class Draft<Values extends object> extends OwnVersion<Task, Values> {
  readonly refusal = signal<Refusal | null>(null);

  async send(save: (values: Values, expected: { readonly taskId: string; readonly version: number }) => Promise<ChangeAnswer | undefined>): Promise<Sent> {
    this.refusal.set(null);
    this.contested.set([]);
    const { id: taskId, version } = this.seen();
    const answer = await save(this.values(), { taskId, version });
    switch (answer?.__typename) {
      case 'TaskChanged':
        return 'saved';
      case 'InvalidInput':
        return answer.problems;
      case 'TasksChangedMeanwhile':
        return this.meet(answer.current[0]) ? this.send(save) : 'not-saved';
      case 'BlockIsClosed':
      case 'NotAllowed':
      case 'NotFound':
        this.refusal.set(answer);
        return 'not-saved';
      case undefined:
        return 'not-saved';
    }
  }
}
