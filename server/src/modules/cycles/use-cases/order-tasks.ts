import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { isClosed } from '../domain/acceptance.js';
import { BlockIsClosed, DependencyClosesCircle, TaskCollectsOthers } from '../domain/cycles.refusals.js';
import { reachOf } from '../../access/index.js';
import { pathBetween } from '../domain/dependency-graph.js';
import { type LockedTask, TaskWorkRepository } from '../persistence/task-work.repository.js';
import { TaskRights } from './task-rights.js';

interface Dependency {
  taskId: string;
  predecessorId: string;
}

/** Says which task comes first. What is so already stays so: asking twice changes nothing. */
@Injectable()
export class OrderTasks {
  static readonly refusals = [NotFound, BlockIsClosed, TaskCollectsOthers, DependencyClosesCircle] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: TaskRights,
    private readonly work: TaskWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** Locks the cycle, so that two dependencies that would close a circle together are added one after the other. */
  async add(actor: Actor, { taskId, predecessorId }: Dependency): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const { task, predecessor } = await this.lock(actor, { taskId, predecessorId });
      for (const { id, hasChildren } of [task, predecessor]) if (hasChildren) throw new Refused(new TaskCollectsOthers(id));
      await this.work.lockCycle(task.cycleId);
      const circle = taskId === predecessorId ? [taskId, taskId] : pathBetween(await this.work.dependencies(task.cycleId), predecessorId, taskId);
      if (circle) throw new Refused(new DependencyClosesCircle(taskId === predecessorId ? circle : [taskId, ...circle]));
      if (await this.work.addDependency(actor.tenantId, task.cycleId, taskId, predecessorId)) await this.record(actor, 'TASK_DEPENDENCY_ADDED', task, predecessorId);
      return taskId;
    });
  }

  async remove(actor: Actor, { taskId, predecessorId }: Dependency): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const { task } = await this.lock(actor, { taskId, predecessorId });
      if (await this.work.removeDependency(taskId, predecessorId)) await this.record(actor, 'TASK_DEPENDENCY_REMOVED', task, predecessorId);
      return taskId;
    });
  }

  /** @throws Refused with NotFound for a task that may not be read or a predecessor outside of the cycle, NotAllowed, or BlockIsClosed */
  private async lock(actor: Actor, { taskId, predecessorId }: Dependency): Promise<{ task: LockedTask; predecessor: LockedTask }> {
    const [task] = await this.rights.lock(actor, 'task.edit', [{ taskId, version: null }]);
    const predecessor = (await this.work.lock(reachOf(actor, 'cycle.read'), [predecessorId])).get(predecessorId);
    if (predecessor?.cycleId !== task.cycleId) throw new Refused(new NotFound(predecessorId));
    if (isClosed(task.blockAcceptance)) throw new Refused(new BlockIsClosed(task.blockId, task.blockAcceptance));
    return { task, predecessor };
  }

  private async record(actor: Actor, kind: 'TASK_DEPENDENCY_ADDED' | 'TASK_DEPENDENCY_REMOVED', { id, cycleId, blockId }: LockedTask, predecessorId: string): Promise<void> {
    await this.activity.record(actor, { kind, subject: { kind: SUBJECT.TASK, id, cycleId, blockId }, payload: { predecessorId } });
  }
}
