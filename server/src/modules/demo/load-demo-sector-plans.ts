import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../kernel/activity.js';
import { newId } from '../../kernel/ids.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { Units } from '../../platform/database/units.js';
import { SectorPlan, SectorPlanData, SectorPlanLink, sectorPlanSubject } from '../sector-plans/index.js';
import type { DemoTenant } from './demo-files.js';
import type { Ids } from './pass-demo-gates.js';

interface Content {
  key: string;
  blockId: string | null;
  taskId: string | null;
}

/** Enters the Fachplanungen of a demonstration. */
@Injectable()
export class LoadDemoSectorPlans {
  constructor(
    private readonly units: Units,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws FileRefused when the files name a body, an organisation or a content that there is not */
  async execute(tenantId: string, { place, sectorPlans }: DemoTenant, { bodies, organizations }: Ids): Promise<void> {
    const manager = await this.units.manager();
    const contents = await this.contents();
    for (const [n, { data, nextDue, body, organization, contents: keys, ...plan }] of sectorPlans.plans.entries()) {
      const found = <Value>(known: ReadonlyMap<string, Value>, field: string, key: string): Value => {
        const value = known.get(key);
        if (value === undefined) throw new FileRefused(`data/demo (${place.tenant.key})`, `plans[${n}].${field}`, `there is no "${key}"`);
        return value;
      };
      const [planId, bodyId, organizationId] = [newId(), found(bodies, 'body', body), found(organizations, 'organization', organization)];
      await manager.insert(SectorPlan, { ...plan, tenantId, id: planId, bodyId, organizationId, nextDue: nextDue.date, nextDuePrecision: nextDue.precision });
      await manager.insert(SectorPlanData, data.map(({ dataDate, ...each }) => ({ ...each, tenantId, id: newId(), planId, dataDate: dataDate.date, dataDatePrecision: dataDate.precision })));
      const links = keys.map((key) => found(contents, 'contents', key));
      await manager.insert(SectorPlanLink, links.map(({ blockId, taskId }) => ({ tenantId, id: newId(), planId, blockId, taskId })));
      await this.activity.record({ tenantId, personId: null }, { kind: 'SECTOR_PLAN_ADDED', subject: sectorPlanSubject(planId), payload: { sector: plan.sector, organizationId, bodyId } });
    }
  }

  /** The blocks and tasks of the one cycle that there is, by key. */
  private async contents(): Promise<Map<string, Content>> {
    const rows = await this.units.query<Content>(
      `select key, id as "blockId", null::uuid as "taskId" from building_block union all select key, null::uuid, id from task`,
    );
    return new Map(rows.map((row) => [row.key, row]));
  }
}
