import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { assertInOrder, PeriodNotPossible } from '../../organizations/index.js';
import { sectorPlanSubject } from '../domain/sector-plan-activities.js';
import { SectorPlanChangedMeanwhile } from '../domain/sector-plans.refusals.js';
import { SectorPlanWorkRepository } from '../persistence/sector-plan-work.repository.js';
import { changedFields, columnsOf, type PlanContent } from './plan-content.js';
import { PlanOwners } from './plan-owners.js';
import { SectorPlanRights } from './sector-plan-rights.js';

interface Expected {
  planId: string;
  version: number;
}

/** Changes what a Fachplanung says of itself, and ends it. What is as it was is no change, and no entry in the history. */
@Injectable()
export class EditSectorPlan {
  static readonly refusals = [NotFound, SectorPlanChangedMeanwhile, PeriodNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: SectorPlanRights,
    private readonly owners: PlanOwners,
    private readonly work: SectorPlanWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws Refused with NotFound (also the new organisation or body), NotAllowed (also for these), SectorPlanChangedMeanwhile or PeriodNotPossible */
  async edit(actor: Actor, input: Expected & PlanContent): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const plan = await this.rights.lock(actor, input.planId, input.version);
      const columns = columnsOf(input);
      const fields = changedFields(plan, columns);
      if (fields.length === 0) return plan.id;
      if (fields.includes('organizationId') || fields.includes('bodyId')) await this.owners.check(actor, columns);
      assertInOrder(columns.validFrom, columns.validUntil);
      await this.work.update(plan, columns);
      await this.activity.record(actor, { kind: 'SECTOR_PLAN_EDITED', subject: sectorPlanSubject(plan.id), payload: { fields } });
      return plan.id;
    });
  }

  /** Its last day. @throws Refused with NotFound, NotAllowed, SectorPlanChangedMeanwhile or PeriodNotPossible */
  async end(actor: Actor, { planId, version, lastDay }: Expected & { lastDay: Day }): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const plan = await this.rights.lock(actor, planId, version);
      if (plan.validUntil === lastDay) return planId;
      assertInOrder(plan.validFrom, lastDay);
      await this.work.update(plan, { validUntil: lastDay });
      await this.activity.record(actor, { kind: 'SECTOR_PLAN_ENDED', subject: sectorPlanSubject(planId), payload: { lastDay } });
      return planId;
    });
  }
}
