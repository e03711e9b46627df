import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { ActionPlanPart } from '../domain/action-plan-part.entity.js';
import { ActionPlanVersion } from '../domain/action-plan-version.entity.js';
import { ActionPlan } from '../domain/action-plan.entity.js';
import { PARTICIPANTS } from './action-plan-rows.js';

/** What a Handlungskonzept holds, in its order. */
export interface PlanParts {
  findingIds: readonly string[];
  goalIds: readonly string[];
  measureIds: readonly string[];
}

/** Handlungskonzepte for whoever changes them: whatever changes in one waits for its row. */
@Injectable()
export class ActionPlanWorkRepository {
  constructor(private readonly units: Units) {}

  async lock(id: string): Promise<void> {
    await this.units.query('select from action_plan where id = $1 for no key update', [id]);
  }

  /** @returns the organisations that take part in a cycle */
  async participantsOf(cycleIds: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    const rows = await this.units.query<{ id: string; participantIds: string[] }>(`select c.id, ${PARTICIPANTS} from planning_cycle c where c.id = any($1::uuid[])`, [cycleIds]);
    return new Map(rows.map(({ id, participantIds }) => [id, participantIds]));
  }

  async hasProgramme(id: string): Promise<boolean> {
    return (await this.units.query('select from funding_programme where id = $1', [id])).length > 0;
  }

  /** Adds one with the next number of its cycle, whose row is locked. */
  async add(plan: Partial<ActionPlan> & Pick<ActionPlan, 'cycleId'>): Promise<void> {
    const [{ number }] = await this.units.query<{ number: number }>('select coalesce(max(number), 0) + 1 as number from action_plan where cycle_id = $1', [plan.cycleId]);
    await (await this.units.manager()).insert(ActionPlan, { ...plan, number });
  }

  /** Writes one that is locked; its version counts whatever changes in it. */
  async update(tenantId: string, { id, version }: Pick<ActionPlan, 'id' | 'version'>, changes: Partial<ActionPlan> = {}): Promise<void> {
    await (await this.units.manager()).update(ActionPlan, { tenantId, id }, { ...changes, version: version + 1 });
  }

  /** It holds these, in this order, and no others. */
  async hold(tenantId: string, planId: string, { findingIds, goalIds, measureIds }: PlanParts): Promise<void> {
    const manager = await this.units.manager();
    await manager.delete(ActionPlanPart, { tenantId, planId });
    const parts = [...findingIds.map((findingId) => ({ findingId })), ...goalIds.map((goalId) => ({ goalId })), ...measureIds.map((measureId) => ({ measureId }))];
    await manager.insert(ActionPlanPart, parts.map((part, index) => ({ ...part, tenantId, id: newId(), planId, position: index + 1 })));
  }

  async freeze(version: ActionPlanVersion): Promise<void> {
    await (await this.units.manager()).insert(ActionPlanVersion, version);
  }
}
