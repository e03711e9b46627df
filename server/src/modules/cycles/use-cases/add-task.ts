import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith, reachOf } from '../../access/index.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { isClosed } from '../domain/acceptance.js';
import { BlockIsClosed, TaskCollectsOthers } from '../domain/cycles.refusals.js';
import { nextKey } from '../domain/task-keys.js';
import { TaskWorkRepository } from '../persistence/task-work.repository.js';

export interface NewTask {
  requestId: string;
  blockId: string;
  parentId: string | null;
  title: string;
  note: string;
  due: string | null;
  isOptional: boolean;
}

/** Adds an Inhalt to a block, behind the others. */
@Injectable()
export class AddTask {
  static readonly refusals = [NotFound, BlockIsClosed, TaskCollectsOthers, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly work: TaskWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @returns the id of the new task, or of the one that the same request made before
   * @throws Refused with NotFound, NotAllowed, BlockIsClosed, RequestIdReused, or TaskCollectsOthers when the parent has a parent or work of its own
   */
  async execute(actor: Actor, input: NewTask): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const block = isId(input.blockId) ? await this.work.lockBlock(reachOf(actor, 'cycle.read'), input.blockId) : undefined;
      if (!block) throw new Refused(new NotFound(input.blockId));
      if (!mayWith(actor, 'task.edit', block.rights)) throw new Refused(new NotAllowed('task.edit'));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addTask', input);
      if (!isNew) return id;
      if (isClosed(block.acceptance)) throw new Refused(new BlockIsClosed(block.id, block.acceptance));
      const parentKey = input.parentId === null ? null : await this.parentKey(actor, block.id, input.parentId);
      const siblings = await this.work.keysIn(block.id);
      const due = input.due === null ? undefined : parsePartialDate(input.due);
      const { tenantId } = actor;
      const { cycleId, id: blockId, accountableOrganizationId } = block;
      await this.work.add({
        tenantId,
        id,
        cycleId,
        blockId,
        parentId: input.parentId,
        key: nextKey(block.key, parentKey, siblings.map(({ key }) => key)),
        position: Math.max(-1, ...siblings.map(({ position }) => position)) + 1,
        title: input.title,
        note: input.note,
        isOptional: input.isOptional,
        dueDate: due?.date ?? null,
        duePrecision: due?.precision ?? null,
        accountableOrganizationId,
      });
      await this.activity.record(actor, { kind: 'TASK_ADDED', subject: { kind: SUBJECT.TASK, id, cycleId, blockId }, payload: { parentId: input.parentId } });
      return id;
    });
  }

  /** A parent collects tasks and has no work of its own: nothing has begun there, and nothing depends on it. */
  private async parentKey(actor: Actor, blockId: string, parentId: string): Promise<string> {
    const parent = (await this.work.lock(reachOf(actor, 'cycle.read'), [parentId])).get(parentId);
    if (!parent || parent.blockId !== blockId) throw new Refused(new NotFound(parentId));
    const order = await this.work.dependencies(parent.cycleId);
    const isInOrder = order.has(parentId) || [...order.values()].some((before) => before.includes(parentId));
    const hasWork = !parent.hasChildren && (isInOrder || ['IN_PROGRESS', 'DONE'].includes(parent.stand));
    if (parent.parentId !== null || hasWork) throw new Refused(new TaskCollectsOthers(parentId));
    return parent.key;
  }
}
