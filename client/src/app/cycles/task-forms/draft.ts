import { type Signal, type WritableSignal, computed, linkedSignal, signal, untracked } from '@angular/core';
import type { Refusal } from '../../core/refusals/refusal-sentence';
import type { ProblemPartsFragment } from '../../gql/core/graphql';
import type { Task } from '../block/block.store';
import type { ChangeAnswer } from '../data/task-verbs';
import { isSame, picked, reconcile } from './reconcile';

export type Sent = 'saved' | 'not-saved' | readonly ProblemPartsFragment[];

/**
 * What somebody makes of a task, from the version that they saw. When somebody else was faster, both versions are brought together; only
 * what both have changed is left to decide, and nothing typed is lost.
 */
export class Draft<Values extends object> {
  readonly values: WritableSignal<Values>;
  readonly refusal = signal<Refusal | null>(null);
  /** What both have changed. */
  readonly contested = signal<readonly (keyof Values & string)[]>([]);
  /** The values as they are on the server, as far as is known. */
  readonly theirs: Signal<Values>;
  private readonly seen: WritableSignal<Task>;

  /** @param task is looked at once, when the form is shown: what changes later must not change what somebody types */
  constructor(
    task: () => Task,
    private readonly valuesOf: (task: Task) => Values,
  ) {
    this.seen = linkedSignal(() => untracked(task));
    this.values = linkedSignal(() => valuesOf(untracked(this.seen)));
    this.theirs = computed(() => valuesOf(this.seen()));
  }

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

  /**
   * Takes the other version of what is contested.
   * @returns whether anything of the own is left to be saved
   */
  yield(): boolean {
    this.values.update((values) => ({ ...values, ...picked(this.theirs(), this.contested()) }));
    this.contested.set([]);
    return !isSame(this.values(), this.theirs());
  }

  /** @returns whether nothing is left to decide */
  private meet(current: Task): boolean {
    const { merged, contested } = reconcile(this.theirs(), this.values(), this.valuesOf(current));
    this.seen.set(current);
    this.values.set(merged);
    this.contested.set(contested);
    return !contested.length;
  }
}
