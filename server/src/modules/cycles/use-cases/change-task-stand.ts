import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { MoveNotPossible, TasksChangedMeanwhile } from '../domain/cycles.refusals.js';
import type { Stand } from '../domain/task-lifecycle.js';
import { columnsAfter, problemsOfMove, type TaskMove } from '../domain/task-moves.js';
import { TaskWorkRepository } from '../persistence/task-work.repository.js';
import { TaskRights } from './task-rights.js';

/** Moves up to fifty tasks, all of them or none. */
@Injectable()
export class ChangeTaskStand {
  static readonly refusals = [NotFound, TasksChangedMeanwhile, MoveNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: TaskRights,
    private readonly work: TaskWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * The moves count in their order: one may make room for the next.
   * @returns the ids of the tasks
   * @throws Refused with NotFound, NotAllowed, TasksChangedMeanwhile, MoveNotPossible with every problem, or InvalidInput for a task twice
   */
  async execute(actor: Actor, moves: readonly (TaskMove & { version: number })[]): Promise<string[]> {
    const ids = moves.map(({ taskId }) => taskId);
    const twice = ids.findIndex((id, place) => ids.indexOf(id) !== place);
    if (twice >= 0) throw new Refused(new InvalidInput(new InputProblem(`moves.${twice}.taskId`, InputProblemCode.NOT_ALLOWED)));
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const tasks = await this.rights.lock(actor, 'task.changeStand', moves);
      const before = await this.work.predecessors(ids);
      const stands = new Map<string, Stand>();
      const problems = tasks.flatMap((task, place) => {
        const predecessors = (before.get(task.id) ?? []).map(({ id, stand }) => ({ id, stand: stands.get(id) ?? stand }));
        stands.set(task.id, moves[place].to);
        return problemsOfMove({ ...task, predecessors }, moves[place], actor.today);
      });
      if (problems.length) throw new Refused(new MoveNotPossible(problems));
      for (const [place, task] of tasks.entries()) {
        const move = moves[place];
        const columns = columnsAfter(move, task.note, actor.today);
        await this.work.update(actor.tenantId, task, columns);
        await this.activity.record(actor, {
          kind: 'TASK_STAND_CHANGED',
          subject: { kind: SUBJECT.TASK, id: task.id, cycleId: task.cycleId, blockId: task.blockId },
          payload: { from: task.stand, to: move.to, completedOn: columns.completedOn, completedPrecision: columns.completedPrecision },
          note: move.sentence,
        });
      }
      return ids;
    });
  }
}
