import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { AssignActionItem } from '../../action-items/index.js';
import type { AccountableIds } from '../../cycles/index.js';
import { paperSubject } from '../domain/council-activities.js';
import { PaperNotPossible } from '../domain/council.refusals.js';
import { isMandate } from '../domain/resolution-lifecycle.js';
import { PaperWorkRepository } from '../persistence/paper-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { PaperRights } from './paper-rights.js';

interface NewCondition extends AccountableIds {
  requestId: string;
  resolutionId: string;
  text: string;
  due: string;
}

/** Makes a condition of a resolution an Auftrag that the deciding body gives. */
@Injectable()
export class ImposeCondition {
  static readonly refusals = [NotFound, PaperNotPossible, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly rights: PaperRights,
    private readonly work: PaperWorkRepository,
    private readonly assign: AssignActionItem,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws Refused with NotFound (also whom it is given to), NotAllowed, PaperNotPossible, InvalidInput or RequestIdReused */
  execute(actor: Actor, input: NewCondition): Promise<string> {
    const { tenantId } = actor;
    const { resolutionId, text, organizationId, seatId, personId, due } = input;
    return this.units.run({ tenantId }, 'write', async () => {
      const paper = await this.rights.lockOf(actor, 'condition.impose', resolutionId, null);
      const resolution = await this.work.resolution(paper);
      if (resolution?.id !== resolutionId) throw new Refused(new NotFound(resolutionId));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'imposeCondition', input);
      if (!isNew) return paper.id;
      assertPossible(isMandate(resolution.result) ? [] : ['NO_MANDATE']);
      const givenById = await this.work.decidedBy(resolution);
      const actionItemId = await this.assign.within(actor, { requestId: newId(), givenById, title: text, note: '', organizationId, seatId, personId, due, reportToId: null, taskId: null }, 'AGREED');
      await this.work.impose({ tenantId, id, resolutionId, text, actionItemId });
      await this.work.update(paper);
      await this.activity.record(actor, { kind: 'CONDITION_IMPOSED', subject: paperSubject(paper), payload: { actionItemId } });
      return paper.id;
    });
  }
}
