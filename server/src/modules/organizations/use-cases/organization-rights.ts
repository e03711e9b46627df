import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, type ObjectFacts, ofBody } from '../../access/index.js';
import type { Organization } from '../domain/organization.entity.js';
import { OrganizationChangedMeanwhile } from '../domain/register.refusals.js';
import { organizationScope } from '../persistence/organization-scope.js';
import { OrganizationWorkRepository } from '../persistence/organization-work.repository.js';

/** An organisation answers for its own entry in the register. */
const factsOf = (organizationId: string, bodyId: string | null): ObjectFacts => ({ ...ofBody(bodyId), accountableOrganizationIds: [organizationId] });

const KEEPING = ['organization.edit', 'organization.share', 'membership.manage', 'member.invite', 'member.inviteToLead'] as const;
export type Keeping = (typeof KEEPING)[number];

/** What the actor may do with an organisation that may be read. */
export const actionsOnOrganization = (actor: Actor, { id, bodyId }: { id: string; bodyId: string | null }): Keeping[] => KEEPING.filter((action) => mayWith(actor, action, factsOf(id, bodyId)));

/** The second step of the rights, and the version, in the first line of every verb about an organisation. */
@Injectable()
export class OrganizationRights {
  constructor(private readonly work: OrganizationWorkRepository) {}

  /**
   * Locks an organisation that the actor may do this with.
   * @param version the one that the actor saw; null where something is added
   * @param named what the actor named: the organisation, or something in it
   * @throws Refused with NotFound for one that may not be read, NotAllowed, or OrganizationChangedMeanwhile
   */
  async lock(actor: Actor, action: Keeping, organizationId: string, version: number | null, named = organizationId): Promise<Organization> {
    const organization = isId(organizationId) ? await this.work.lock(actor.tenantId, organizationScope(actor), organizationId) : null;
    if (!organization) throw new Refused(new NotFound(named));
    this.demand(actor, action, organization);
    if (version !== null && version !== organization.version) throw new Refused(new OrganizationChangedMeanwhile(organizationId));
    return organization;
  }

  /** @throws Refused with NotAllowed */
  demand(actor: Actor, action: Keeping, { id, bodyId }: Pick<Organization, 'id' | 'bodyId'>): void {
    if (!mayWith(actor, action, factsOf(id, bodyId))) throw new Refused(new NotAllowed(action));
  }
}
