import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, ofBody } from '../../access/index.js';
import type { SectorPlan } from '../domain/sector-plan.entity.js';
import { SectorPlanChangedMeanwhile } from '../domain/sector-plans.refusals.js';
import { sectorPlanScope } from '../persistence/sector-plan-scope.js';
import { SectorPlanWorkRepository } from '../persistence/sector-plan-work.repository.js';

/** Whose a Fachplanung is: of a body, answered for by an organisation. */
export type PlanOwner = Pick<SectorPlan, 'bodyId' | 'organizationId'>;

/** Whether the actor may keep a Fachplanung of this body and organisation. */
export const mayKeep = (actor: Actor, { bodyId, organizationId }: PlanOwner): boolean => mayWith(actor, 'sectorPlan.edit', { ...ofBody(bodyId), accountableOrganizationIds: [organizationId] });

/** The second step of the rights, and the version, in the first line of every verb about a Fachplanung. */
@Injectable()
export class SectorPlanRights {
  constructor(private readonly work: SectorPlanWorkRepository) {}

  /**
   * Locks a Fachplanung that the actor may keep.
   * @param version the one that the actor saw; null where something is added
   * @param named what the actor named: the Fachplanung, or something in it
   * @throws Refused with NotFound for one that may not be read, NotAllowed, or SectorPlanChangedMeanwhile
   */
  async lock(actor: Actor, planId: string, version: number | null, named = planId): Promise<SectorPlan> {
    const plan = isId(planId) ? await this.work.lock(actor.tenantId, sectorPlanScope(actor), planId) : null;
    if (!plan) throw new Refused(new NotFound(named));
    this.demand(actor, plan);
    if (version !== null && version !== plan.version) throw new Refused(new SectorPlanChangedMeanwhile(planId));
    return plan;
  }

  /** @throws Refused with NotAllowed */
  demand(actor: Actor, owner: PlanOwner): void {
    if (!mayKeep(actor, owner)) throw new Refused(new NotAllowed('sectorPlan.edit'));
  }
}
