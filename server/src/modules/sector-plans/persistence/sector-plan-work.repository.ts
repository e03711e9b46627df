import { Injectable } from '@nestjs/common';
import { isId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { SectorPlanData } from '../domain/sector-plan-data.entity.js';
import { SectorPlanLink } from '../domain/sector-plan-link.entity.js';
import { SectorPlan } from '../domain/sector-plan.entity.js';
import { SECTOR_PLAN_READABLE, type SectorPlanScope } from './sector-plan-scope.js';

type Content = Pick<SectorPlanLink, 'blockId' | 'taskId'>;

/** Fachplanungen for whoever changes them: whatever changes in one waits for its row. */
@Injectable()
export class SectorPlanWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks a Fachplanung within the scope. @returns it as it is once nobody else can change it */
  async lock(tenantId: string, scope: SectorPlanScope, id: string): Promise<SectorPlan | null> {
    await this.units.query('select from sector_plan where id = $1 for no key update', [id]);
    const rows = await this.units.query(`select p.id from sector_plan p where p.id = $5 and ${SECTOR_PLAN_READABLE}`, [...scope, id]);
    return rows.length ? (await this.units.manager()).findOneBy(SectorPlan, { tenantId, id }) : null;
  }

  async add(plan: Partial<SectorPlan>): Promise<void> {
    await (await this.units.manager()).insert(SectorPlan, plan);
  }

  /** Writes a Fachplanung that is locked; its version counts whatever changes in it. */
  async update({ tenantId, id, version }: SectorPlan, changes: Partial<SectorPlan> = {}): Promise<void> {
    await (await this.units.manager()).update(SectorPlan, { tenantId, id }, { ...changes, version: version + 1 });
  }

  async findData(tenantId: string, id: string): Promise<SectorPlanData | null> {
    return isId(id) ? (await this.units.manager()).findOneBy(SectorPlanData, { tenantId, id }) : null;
  }

  async addData(data: SectorPlanData): Promise<void> {
    await (await this.units.manager()).insert(SectorPlanData, data);
  }

  async updateData({ tenantId, id }: SectorPlanData, changes: Partial<SectorPlanData>): Promise<void> {
    await (await this.units.manager()).update(SectorPlanData, { tenantId, id }, changes);
  }

  async removeData({ tenantId, id }: SectorPlanData): Promise<void> {
    await (await this.units.manager()).delete(SectorPlanData, { tenantId, id });
  }

  async findLink({ tenantId, id: planId }: SectorPlan, contentId: string): Promise<SectorPlanLink | null> {
    const ofPlan = { tenantId, planId };
    return (await this.units.manager()).findOneBy(SectorPlanLink, [{ ...ofPlan, blockId: contentId }, { ...ofPlan, taskId: contentId }]);
  }

  async addLink({ tenantId, id: planId }: SectorPlan, id: string, content: Content): Promise<void> {
    await (await this.units.manager()).insert(SectorPlanLink, { tenantId, id, planId, ...content });
  }

  async removeLink({ tenantId, id }: SectorPlanLink): Promise<void> {
    await (await this.units.manager()).delete(SectorPlanLink, { tenantId, id });
  }
}
