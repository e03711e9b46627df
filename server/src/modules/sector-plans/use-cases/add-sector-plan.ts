import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { assertInOrder, PeriodNotPossible } from '../../organizations/index.js';
import { sectorPlanSubject } from '../domain/sector-plan-activities.js';
import { SectorPlanWorkRepository } from '../persistence/sector-plan-work.repository.js';
import { columnsOf, type PlanContent } from './plan-content.js';
import { PlanOwners } from './plan-owners.js';

/** Adds a Fachplanung to the register. */
@Injectable()
export class AddSectorPlan {
  static readonly refusals = [NotFound, PeriodNotPossible, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly owners: PlanOwners,
    private readonly work: SectorPlanWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @returns the id of the Fachplanung, or of the one that the same request added before
   * @throws Refused with NotFound (the organisation or the body), NotAllowed, PeriodNotPossible or RequestIdReused
   */
  async execute(actor: Actor, input: PlanContent & { requestId: string }): Promise<string> {
    const { tenantId } = actor;
    const { requestId: _, ...content } = input;
    return this.units.run({ tenantId }, 'write', async () => {
      await this.owners.check(actor, content);
      assertInOrder(content.validFrom, content.validUntil);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addSectorPlan', input);
      if (!isNew) return id;
      const { sector, organizationId, bodyId } = content;
      await this.work.add({ tenantId, id, ...columnsOf(content) });
      await this.activity.record(actor, { kind: 'SECTOR_PLAN_ADDED', subject: sectorPlanSubject(id), payload: { sector, organizationId, bodyId } });
      return id;
    });
  }
}
