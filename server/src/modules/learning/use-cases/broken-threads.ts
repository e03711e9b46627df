import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { ActionItemQueries, type ActionItemView } from '../../action-items/index.js';
import { GapAssignmentsRepository } from '../persistence/gap-assignments.repository.js';
import { type BrokenInCycle, ThreadQueries } from './thread-queries.js';

/** A broken place, and who sees to it. */
export interface BrokenThread extends BrokenInCycle {
  isAssigned: boolean;
  /** Null also where it may not be read. */
  assignment: ActionItemView | null;
}

/** Every broken thread that may be read, with the Auftrag to see to it: the same number of statements, however many they are. */
@Injectable()
export class BrokenThreads {
  constructor(
    private readonly threads: ThreadQueries,
    private readonly assignments: GapAssignmentsRepository,
    private readonly actionItems: ActionItemQueries,
  ) {}

  async all(actor: Actor): Promise<BrokenThread[]> {
    const rows = await this.threads.broken(actor);
    const open = await this.assignments.open();
    const items = new Map((await this.actionItems.byIds(actor, open.map(({ actionItemId }) => actionItemId))).map((item) => [item.id, item]));
    const assigned = new Map(open.map(({ gap, subjectId, actionItemId }) => [gap + subjectId, actionItemId]));
    return rows.map((row) => {
      const actionItemId = assigned.get(row.gap + row.id);
      return { ...row, isAssigned: actionItemId !== undefined, assignment: items.get(actionItemId ?? '') ?? null };
    });
  }
}
