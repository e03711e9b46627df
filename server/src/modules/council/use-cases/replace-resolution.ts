import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { WithdrawActionItems } from '../../action-items/index.js';
import { ResultFollowed } from '../domain/council.refusals.js';
import type { Paper } from '../domain/paper.entity.js';
import { isMandate } from '../domain/resolution-lifecycle.js';
import type { Resolution } from '../domain/resolution.entity.js';
import { PaperWorkRepository } from '../persistence/paper-work.repository.js';
import { ResolutionFollowers } from './resolution-followers.js';

/** What was resolved, as far as it is corrected. */
export type Resolved = Pick<Resolution, 'result' | 'wording' | 'decidedOn' | 'consultationId'>;

const NOBODY = { ownerOrganizationId: null, ownerSeatId: null, ownerPersonId: null, dueDate: null, duePrecision: null, delayReason: '' };

/** Puts another resolution in the place of one that was entered wrongly: first what had followed from it is taken back. All in the caller's unit. */
@Injectable()
export class ReplaceResolution {
  constructor(
    private readonly work: PaperWorkRepository,
    private readonly followers: ResolutionFollowers,
    private readonly withdraw: WithdrawActionItems,
  ) {}

  /** Before the consultation says something else: takes back what followed, where a mandate is none any more. @throws Refused with ResultFollowed, which names what stands against it */
  async takeBack(actor: Actor, paper: Paper, before: Resolution | null, after: Resolved | null, reason: string): Promise<void> {
    if (!before) return;
    if (isMandate(before.result) && !(after && isMandate(after.result))) await this.undo(actor, paper, before, reason);
    if (!after) await this.work.dropResolution(before);
  }

  /** After that. A mandate that stays one keeps who answers for it, its conditions and what rests on it. */
  async put(actor: Actor, { tenantId, id: paperId, bodyId }: Paper, before: Resolution | null, after: Resolved): Promise<void> {
    const { consultationId, ...resolved } = after;
    const id = before?.id ?? newId();
    if (before) await this.work.updateResolution(before, { ...resolved, ...(isMandate(after.result) ? {} : NOBODY) });
    else await this.work.resolve({ tenantId, id, paperId, consultationId, ...resolved });
    if (!(before && isMandate(before.result))) await this.followers.tell(actor, { id, paperId, bodyId, result: after.result });
  }

  private async undo(actor: Actor, { id: paperId, bodyId }: Paper, resolution: Resolution, reason: string): Promise<void> {
    const { id, result, state } = resolution;
    const fresh = { id, paperId, bodyId, result };
    const actionItemIds = await this.work.actionItemsOf(resolution);
    const begun = await this.withdraw.begun(actor, actionItemIds);
    const obstacles = [
      ...(state === 'DECIDED' ? [] : [{ kind: 'RESOLUTION' as const, id, name: '' }]),
      ...(await this.followers.standingAgainst(fresh)),
      ...begun.map((item) => ({ kind: 'ACTION_ITEM' as const, ...item })),
    ];
    if (obstacles.length > 0) throw new Refused(new ResultFollowed(obstacles));
    await this.followers.undo(actor, fresh);
    await this.withdraw.execute(actor, actionItemIds, reason);
    await this.work.dropConditions(resolution);
  }
}
