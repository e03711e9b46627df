import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { ThreadLinks } from '../../../kernel/thread.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { AssignActionItem, type NewActionItem } from '../../action-items/index.js';
import { GapIsAssigned } from '../domain/gap-assignment.refusals.js';
import { type BrokenPlace, GapAssignmentsRepository } from '../persistence/gap-assignments.repository.js';
import { ThreadRepository } from '../persistence/thread.repository.js';

/** Has somebody see to a broken place of the Roter Faden; while that Auftrag is open, there is no second one. */
@Injectable()
export class AssignGap {
  static readonly refusals = [...AssignActionItem.refusals, GapIsAssigned] as const;

  constructor(
    private readonly units: Units,
    private readonly registered: ThreadLinks,
    private readonly threads: ThreadRepository,
    private readonly assignments: GapAssignmentsRepository,
    private readonly assign: AssignActionItem,
  ) {}

  /**
   * @returns the id of the Auftrag, also of the one that the same request gave before
   * @throws Refused with NotFound for a place that is not broken or may not be read, with GapIsAssigned, or as AssignActionItem
   */
  execute(actor: Actor, { gap, subjectId, assignment }: BrokenPlace & { assignment: NewActionItem }): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      await this.assertBroken(actor, { gap, subjectId });
      await this.assignments.lock({ gap, subjectId }, tenantId);
      const before = await this.assignments.openOf({ gap, subjectId });
      const actionItemId = await this.assign.within(actor, assignment, 'AGREED');
      if (before === actionItemId) return actionItemId;
      if (before !== undefined) throw new Refused(new GapIsAssigned(subjectId));
      await this.assignments.add({ tenantId, actionItemId, gap, subjectId });
      return actionItemId;
    });
  }

  private async assertBroken(actor: Actor, { gap, subjectId }: BrokenPlace): Promise<void> {
    const known = this.registered.gaps().find(({ code }) => code === gap);
    const rows = known && isId(subjectId) ? await this.threads.broken(actor, known, subjectId) : [];
    if (rows.length === 0) throw new Refused(new NotFound(subjectId));
  }
}
