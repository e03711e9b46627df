import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { RegisterQueries } from '../../organizations/index.js';
import { type PlanOwner, SectorPlanRights } from './sector-plan-rights.js';

/** Asks about the body and the organisation that a Fachplanung is given to. */
@Injectable()
export class PlanOwners {
  constructor(
    private readonly register: RegisterQueries,
    private readonly rights: SectorPlanRights,
  ) {}

  /** @throws Refused with NotFound (the organisation, where it may not be read, or the body) or NotAllowed */
  async check(actor: Actor, owner: PlanOwner): Promise<void> {
    if (!(await this.register.mayRead(actor, owner.organizationId))) throw new Refused(new NotFound(owner.organizationId));
    if (!(await this.register.hasBody(owner.bodyId))) throw new Refused(new NotFound(owner.bodyId));
    this.rights.demand(actor, owner);
  }
}
