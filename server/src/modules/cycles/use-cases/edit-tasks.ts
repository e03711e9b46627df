import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { type PartialDate, parsePartialDate } from '../../../kernel/partial-date.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { type AccountableIds, SUBJECT } from '../domain/cycle-activities.js';
import { isClosed } from '../domain/acceptance.js';
import { BlockIsClosed, TasksChangedMeanwhile } from '../domain/cycles.refusals.js';
import type { Task } from '../domain/task.entity.js';
import { type LockedTask, TaskWorkRepository } from '../persistence/task-work.repository.js';
import { Accountables, isSameAccountable } from './accountables.js';
import { TaskRights } from './task-rights.js';

interface Expected {
  taskId: string;
  version: number;
}

/** Changes what a task says, when it is due and who answers for it. What is as it was is no change, and no entry in the history. */
@Injectable()
export class EditTasks {
  static readonly refusals = [NotFound, TasksChangedMeanwhile, BlockIsClosed] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: TaskRights,
    private readonly work: TaskWorkRepository,
    private readonly accountables: Accountables,
    private readonly activity: ActivityLog,
  ) {}

  /** The history keeps what the note says from now on. */
  async edit(actor: Actor, input: Expected & { title: string; note: string; isOptional: boolean }): Promise<string> {
    return this.change(actor, 'task.edit', input, async (task, write) => {
      const fields = (['title', 'note', 'isOptional'] as const).filter((field) => task[field] !== input[field]);
      if (fields.length === 0) return;
      await write({ title: input.title, note: input.note, isOptional: input.isOptional });
      await this.activity.record(actor, { kind: 'TASK_EDITED', subject: subjectOf(task), payload: { fields }, note: fields.includes('note') && input.note ? input.note : null });
    });
  }

  /** @param input `due` as 2024-11-05, 2024-11, 2024-Q4 or 2024; null for none */
  async setDue(actor: Actor, input: Expected & { due: string | null }): Promise<string> {
    return this.change(actor, 'task.edit', input, async (task, write) => {
      const to = input.due === null ? null : (parsePartialDate(input.due) ?? null);
      const from: PartialDate | null = task.dueDate && task.duePrecision ? { date: task.dueDate, precision: task.duePrecision } : null;
      if (from?.date === to?.date && from?.precision === to?.precision) return;
      await write({ dueDate: to?.date ?? null, duePrecision: to?.precision ?? null });
      await this.activity.record(actor, { kind: 'TASK_DUE_SET', subject: subjectOf(task), payload: { from, to } });
    });
  }

  /** @throws Refused also with InvalidInput unless it is an organisation or a seat, and a person only in addition (rule 4) */
  async assign(actor: Actor, input: Expected & AccountableIds): Promise<string> {
    const to: AccountableIds = { organizationId: input.organizationId, seatId: input.seatId, personId: input.personId };
    return this.change(actor, 'task.assign', input, async (task, write) => {
      const from = task.accountable;
      await this.accountables.check(actor, to, from);
      if (isSameAccountable(from, to)) return;
      await write({ accountableOrganizationId: to.organizationId, accountableSeatId: to.seatId, accountablePersonId: to.personId });
      await this.activity.record(actor, { kind: 'TASK_ASSIGNED', subject: subjectOf(task), payload: { from, to } });
    });
  }

  private change(
    actor: Actor,
    action: 'task.edit' | 'task.assign',
    expected: Expected,
    work: (task: LockedTask, write: (changes: Partial<Task>) => Promise<void>) => Promise<void>,
  ): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const [task] = await this.rights.lock(actor, action, [expected]);
      if (isClosed(task.blockAcceptance)) throw new Refused(new BlockIsClosed(task.blockId, task.blockAcceptance));
      await work(task, (changes) => this.work.update(actor.tenantId, task, changes));
      return task.id;
    });
  }
}

const subjectOf = ({ id, cycleId, blockId }: LockedTask) => ({ kind: SUBJECT.TASK, id, cycleId, blockId });
