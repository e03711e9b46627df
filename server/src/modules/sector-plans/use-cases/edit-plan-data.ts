import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { sectorPlanSubject } from '../domain/sector-plan-activities.js';
import type { SectorPlanData } from '../domain/sector-plan-data.entity.js';
import type { SectorPlan } from '../domain/sector-plan.entity.js';
import { SectorPlanChangedMeanwhile } from '../domain/sector-plans.refusals.js';
import { SectorPlanWorkRepository } from '../persistence/sector-plan-work.repository.js';
import { columnsOfDate } from './plan-content.js';
import { SectorPlanRights } from './sector-plan-rights.js';

interface DataContent {
  name: string;
  source: string;
  /** 2024-11-05, 2024-11, 2024-Q4 or 2024. */
  dataDate: string | null;
  space: string;
}

interface ExpectedData {
  dataId: string;
  /** Of the Fachplanung. */
  version: number;
}

const COLUMNS = ['name', 'source', 'dataDate', 'dataDatePrecision', 'space'] as const;
type Columns = Pick<SectorPlanData, (typeof COLUMNS)[number]>;

function columnsOf({ name, source, space, ...content }: DataContent): Columns {
  const [dataDate, dataDatePrecision] = columnsOfDate(content.dataDate);
  return { name, source, dataDate, dataDatePrecision, space };
}

/** What data a Fachplanung collects. */
@Injectable()
export class EditPlanData {
  static readonly refusalsOfAdd = [NotFound, RequestIdReused] as const;
  static readonly refusals = [NotFound, SectorPlanChangedMeanwhile] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly rights: SectorPlanRights,
    private readonly work: SectorPlanWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * The same request a second time adds nothing.
   * @returns the id of the Fachplanung, as the other verbs do
   * @throws Refused with NotFound, NotAllowed or RequestIdReused
   */
  async add(actor: Actor, input: DataContent & { requestId: string; planId: string }): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const plan = await this.rights.lock(actor, input.planId, null);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addPlanData', input);
      if (!isNew) return plan.id;
      await this.work.addData({ tenantId, id, planId: plan.id, ...columnsOf(input) });
      await this.changed(actor, 'PLAN_DATA_ADDED', plan, id, input.name);
      return plan.id;
    });
  }

  /** @throws Refused with NotFound, NotAllowed or SectorPlanChangedMeanwhile */
  async edit(actor: Actor, input: ExpectedData & DataContent): Promise<string> {
    return this.change(actor, input, async (data, plan) => {
      const columns = columnsOf(input);
      if (COLUMNS.every((column) => data[column] === columns[column])) return;
      await this.work.updateData(data, columns);
      await this.changed(actor, 'PLAN_DATA_EDITED', plan, data.id, input.name);
    });
  }

  /** @throws Refused with NotFound, NotAllowed or SectorPlanChangedMeanwhile */
  async remove(actor: Actor, expected: ExpectedData): Promise<string> {
    return this.change(actor, expected, async (data, plan) => {
      await this.work.removeData(data);
      await this.changed(actor, 'PLAN_DATA_REMOVED', plan, data.id, data.name);
    });
  }

  private change(actor: Actor, { dataId, version }: ExpectedData, work: (data: SectorPlanData, plan: SectorPlan) => Promise<void>): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const named = await this.work.findData(tenantId, dataId);
      const plan = await this.rights.lock(actor, named?.planId ?? '', version, dataId);
      const data = await this.work.findData(tenantId, dataId);
      if (!data) throw new Refused(new NotFound(dataId));
      await work(data, plan);
      return plan.id;
    });
  }

  private async changed(actor: Actor, kind: 'PLAN_DATA_ADDED' | 'PLAN_DATA_EDITED' | 'PLAN_DATA_REMOVED', plan: SectorPlan, dataId: string, name: string): Promise<void> {
    await this.work.update(plan);
    await this.activity.record(actor, { kind, subject: sectorPlanSubject(plan.id), payload: { dataId }, note: name });
  }
}
