import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { WorkPlaces } from '../../cycles/index.js';
import { sectorPlanSubject } from '../domain/sector-plan-activities.js';
import { SectorPlanChangedMeanwhile } from '../domain/sector-plans.refusals.js';
import { SectorPlanWorkRepository } from '../persistence/sector-plan-work.repository.js';
import { SectorPlanRights } from './sector-plan-rights.js';

/** A Fachplanung, and the block or task that it is about too. */
interface Connection {
  planId: string;
  version: number;
  contentId: string;
}

/** Says and takes back that a Fachplanung and a block or a task are about the same. What is so already is no change. */
@Injectable()
export class LinkSectorPlan {
  static readonly refusals = [NotFound, SectorPlanChangedMeanwhile] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: SectorPlanRights,
    private readonly work: SectorPlanWorkRepository,
    private readonly places: WorkPlaces,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws Refused with NotFound (also the block or task, where it may not be read), NotAllowed or SectorPlanChangedMeanwhile */
  async link(actor: Actor, { planId, version, contentId }: Connection): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const plan = await this.rights.lock(actor, planId, version);
      const [place] = await this.places.of(actor, [contentId]);
      if (!place) throw new Refused(new NotFound(contentId));
      if (await this.work.findLink(plan, contentId)) return planId;
      const isBlock = place.kind === 'BLOCK';
      await this.work.addLink(plan, newId(), { blockId: isBlock ? contentId : null, taskId: isBlock ? null : contentId });
      await this.work.update(plan);
      await this.activity.record(actor, { kind: 'SECTOR_PLAN_LINKED', subject: sectorPlanSubject(planId), payload: { contentId } });
      return planId;
    });
  }

  /** @throws Refused with NotFound (also the block or task, where it may not be read), NotAllowed or SectorPlanChangedMeanwhile */
  async unlink(actor: Actor, { planId, version, contentId }: Connection): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const plan = await this.rights.lock(actor, planId, version);
      const [place] = await this.places.of(actor, [contentId]);
      const link = place && (await this.work.findLink(plan, contentId));
      if (!link) throw new Refused(new NotFound(contentId));
      await this.work.removeLink(link);
      await this.work.update(plan);
      await this.activity.record(actor, { kind: 'SECTOR_PLAN_UNLINKED', subject: sectorPlanSubject(planId), payload: { contentId } });
      return planId;
    });
  }
}
