import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { ContributionPagesRepository } from '../persistence/contribution-pages.repository.js';
import { ContributionWorkRepository } from '../persistence/contribution-work.repository.js';
import { type ContributionContent, ReceiveContribution } from './receive-contribution.js';

export interface NewContribution extends ContributionContent {
  requestId: string;
  bodyId: string;
  /** For an organisation to which the actor belongs; null: in the own name. */
  organizationId: string | null;
  visibility: Visibility;
}

/** Brings in a contribution of somebody who is signed in: what goes beyond the Planungskreis is decided by those who plan, when they consider it. */
@Injectable()
export class Contribute {
  static readonly refusals = [NotFound, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly work: ContributionWorkRepository,
    private readonly pages: ContributionPagesRepository,
    private readonly receive: ReceiveContribution,
  ) {}

  /** @returns the id, also of the one that the same request brought in before @throws Refused with NotFound (the body, or an organisation to which the actor does not belong), InvalidInput (public) or RequestIdReused */
  async execute(actor: Actor, input: NewContribution): Promise<string> {
    const { requestId: _, ...contribution } = input;
    const { tenantId, personId } = actor;
    const { organizationId, bodyId } = contribution;
    if (input.visibility === 'PUBLIC') throw new Refused(new InvalidInput(new InputProblem('visibility', InputProblemCode.NOT_ALLOWED)));
    return this.units.run({ tenantId }, 'write', async () => {
      if (!(await this.work.bodyExists(bodyId))) throw new Refused(new NotFound(bodyId));
      if (organizationId !== null && ![...actor.memberships, ...actor.seats].some((each) => each.organizationId === organizationId)) throw new Refused(new NotFound(organizationId));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'contribute', input);
      if (!isNew) return id;
      const page = await this.pages.own(tenantId);
      const ownerOrganizationId = page?.bodyId === bodyId ? page.organizationId : null;
      await this.receive.execute({ tenantId, id, personId, contributor: organizationId === null ? 'PERSON' : 'ORGANIZATION', ...contribution, ownerOrganizationId }, actor.today);
      return id;
    });
  }
}
