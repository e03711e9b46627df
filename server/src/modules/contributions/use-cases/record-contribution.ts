import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith, ofBody } from '../../access/index.js';
import type { Occasion, Speaker } from '../domain/recording.js';
import { ContributionWorkRepository } from '../persistence/contribution-work.repository.js';
import { type ContributionContent, ReceiveContribution } from './receive-contribution.js';

/** What somebody has said, in the words of whoever listened. */
export interface HeardContribution extends ContributionContent {
  requestId: string;
  bodyId: string;
  occasion: Occasion;
  speaker: Speaker;
  /** Only with the consent of whoever it is. */
  name: string;
  isNameAgreed: boolean;
  /** How they hear of the answer, where there is no address. */
  answerWay: string;
  visibility: Visibility;
}

/** Writes down what somebody said who does not write themselves: it has a last day for its answer like every other contribution. */
@Injectable()
export class RecordContribution {
  static readonly refusals = [NotFound, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly work: ContributionWorkRepository,
    private readonly receive: ReceiveContribution,
  ) {}

  /** @returns the id, also of the one that the same request wrote down before @throws Refused with NotFound (the body), NotAllowed, InvalidInput (a name without consent, or public) or RequestIdReused */
  execute(actor: Actor, input: HeardContribution): Promise<string> {
    const { requestId: _, name, ...contribution } = input;
    const { tenantId, personId: recordedBy, today } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      if (!(await this.work.bodyExists(input.bodyId))) throw new Refused(new NotFound(input.bodyId));
      if (!mayWith(actor, 'contribution.record', ofBody(input.bodyId))) throw new Refused(new NotAllowed('contribution.record'));
      if (input.visibility === 'PUBLIC') throw new Refused(new InvalidInput(new InputProblem('visibility', InputProblemCode.NOT_ALLOWED)));
      if (name && !input.isNameAgreed) throw new Refused(new InvalidInput(new InputProblem('isNameAgreed', InputProblemCode.REQUIRED)));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'recordContribution', input);
      if (!isNew) return id;
      await this.receive.execute({ ...contribution, tenantId, id, contributor: 'CITIZEN', personId: null, organizationId: null, citizenName: name, recordedBy }, today);
      return id;
    });
  }
}
