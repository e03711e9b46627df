import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, reachOf } from '../../access/index.js';
import { TasksChangedMeanwhile } from '../domain/cycles.refusals.js';
import { type LockedTask, TaskWorkRepository } from '../persistence/task-work.repository.js';

type TaskAction = 'task.changeStand' | 'task.edit' | 'task.assign';

/** The second step of the rights, and the version, in the first line of every verb about tasks. */
@Injectable()
export class TaskRights {
  constructor(private readonly work: TaskWorkRepository) {}

  /**
   * Locks tasks that the actor may change.
   * @param expected ids with the versions that the actor saw; null where the order of changes does not matter
   * @returns the tasks in the order of `expected`
   * @throws Refused with NotFound for one that may not be read, NotAllowed, or TasksChangedMeanwhile
   */
  async lock(actor: Actor, action: TaskAction, expected: readonly { taskId: string; version: number | null }[]): Promise<LockedTask[]> {
    const unknown = expected.find(({ taskId }) => !isId(taskId));
    if (unknown) throw new Refused(new NotFound(unknown.taskId));
    const found = await this.work.lock(reachOf(actor, 'cycle.read'), expected.map(({ taskId }) => taskId));
    const tasks = expected.map(({ taskId }) => {
      const task = found.get(taskId);
      if (!task) throw new Refused(new NotFound(taskId));
      return task;
    });
    const factsOf = ({ rights, blockRights }: LockedTask) => (action === 'task.changeStand' ? rights : blockRights);
    if (!tasks.every((task) => mayWith(actor, action, factsOf(task)))) throw new Refused(new NotAllowed(action));
    const stale = tasks.filter(({ version }, place) => expected[place].version !== null && expected[place].version !== version);
    if (stale.length) throw new Refused(new TasksChangedMeanwhile(stale.map(({ id }) => id)));
    return tasks;
  }
}
