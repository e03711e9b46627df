import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import type { MeasureBelonging } from '../domain/measure-facts.js';
import { MeasurePartner } from '../domain/measure-partner.entity.js';
import { MeasureResource } from '../domain/measure-resource.entity.js';
import { MeasureStep } from '../domain/measure-step.entity.js';
import { Measure } from '../domain/measure.entity.js';
import { BELONGING, FUNDED } from './measure-rows.js';
import { MEASURE_READABLE, MEASURE_SOURCE, type MeasureScope } from './measure-scope.js';

/** What decides about a measure beside itself. */
interface Deciding extends MeasureBelonging {
  fieldOfAction: string;
  partnerIds: string[];
  isFunded: boolean;
  fundingEndsOn: string | null;
  hasOpenReservation: boolean;
}

export type LockedMeasure = Measure & Deciding;

const DECIDING = `select m.id, ${BELONGING}, ${FUNDED}, coalesce(f.name, '') as "fieldOfAction",
    array(select p.organization_id from measure_partner p where p.tenant_id = m.tenant_id and p.measure_id = m.id order by p.organization_id) as "partnerIds",
    exists (select from funding_reservation n where n.tenant_id = m.tenant_id and n.measure_id = m.id and n.settled is null) as "hasOpenReservation"
  from ${MEASURE_SOURCE} left join field_of_action f on f.tenant_id = m.tenant_id and f.id = m.field_of_action_id where m.id = any($6::uuid[]) and ${MEASURE_READABLE}`;

/** Measures for whoever changes them: whatever changes in one waits for its row. */
@Injectable()
export class MeasureWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks measures within the scope, in one order, so that two who name the same ones wait for each other only once. */
  async lock(tenantId: string, scope: MeasureScope, ids: readonly string[]): Promise<Map<string, LockedMeasure>> {
    await this.units.query('select from measure where id = any($1::uuid[]) order by id for no key update', [ids]);
    const facts = await this.units.query<Deciding & { id: string }>(DECIDING, [...scope, ids]);
    const measures = await (await this.units.manager()).createQueryBuilder(Measure, 'm').where('m.tenantId = :tenantId and m.id = any(:ids)', { tenantId, ids: facts.map(({ id }) => id) }).getMany();
    const byId = new Map(measures.map((measure) => [measure.id, measure]));
    return new Map(facts.flatMap((deciding) => (byId.has(deciding.id) ? [[deciding.id, { ...(byId.get(deciding.id) as Measure), ...deciding }] as const] : [])));
  }

  /** Adds a measure with the next number of its cycle, whose row is locked. */
  async add(measure: Partial<Measure> & Pick<Measure, 'cycleId'>): Promise<void> {
    const [{ number }] = await this.units.query<{ number: number }>('select coalesce(max(number), 0) + 1 as number from measure where cycle_id = $1', [measure.cycleId]);
    await (await this.units.manager()).insert(Measure, { ...measure, number });
  }

  /** Writes a measure that is locked; its version counts whatever changes in it. */
  async update({ tenantId, id, version }: Pick<Measure, 'tenantId' | 'id' | 'version'>, changes: Partial<Measure> = {}): Promise<void> {
    await (await this.units.manager()).update(Measure, { tenantId, id }, { ...changes, version: version + 1 });
  }

  /** These take part and no others. */
  async carryWith(tenantId: string, measureId: string, organizationIds: readonly string[]): Promise<void> {
    const manager = await this.units.manager();
    await manager.delete(MeasurePartner, { tenantId, measureId });
    await manager.insert(MeasurePartner, organizationIds.map((organizationId) => ({ tenantId, measureId, organizationId })));
  }

  /** It has these steps, in this order, and no others. */
  async goBy(tenantId: string, measureId: string, steps: readonly Pick<MeasureStep, 'title' | 'dueDate' | 'duePrecision' | 'isDone' | 'isMilestone'>[]): Promise<void> {
    const manager = await this.units.manager();
    await manager.delete(MeasureStep, { tenantId, measureId });
    await manager.insert(MeasureStep, steps.map((step, index) => ({ ...step, tenantId, id: newId(), measureId, position: index + 1 })));
  }

  /** Says of one step whether it is done. @returns how many steps there are and how many of them are done, or undefined where there is no such step */
  async markStep(tenantId: string, { measureId, stepId, isDone }: { measureId: string; stepId: string; isDone: boolean }): Promise<{ steps: number; done: number } | undefined> {
    const { affected } = await (await this.units.manager()).update(MeasureStep, { tenantId, id: stepId, measureId }, { isDone });
    if (affected !== 1) return undefined;
    return (await this.units.query<{ steps: number; done: number }>('select count(*)::int as steps, count(*) filter (where is_done)::int as done from measure_step where measure_id = $1', [measureId]))[0];
  }

  /** It needs these and no others. */
  async need(tenantId: string, measureId: string, resources: readonly Pick<MeasureResource, 'kind' | 'amount' | 'unit' | 'note' | 'year'>[]): Promise<void> {
    const manager = await this.units.manager();
    await manager.delete(MeasureResource, { tenantId, measureId });
    await manager.insert(MeasureResource, resources.map((resource, index) => ({ ...resource, tenantId, id: newId(), measureId, position: index + 1 })));
  }
}
