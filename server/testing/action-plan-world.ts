import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';

interface PlanParts {
  cycleId: string;
  bodyId: string;
  createdBy: string;
  title?: string;
  socialSpace?: string;
  visibility?: string;
}

/** Builds Handlungskonzepte straight into the database; each returns an id. */
export class ActionPlanWorld {
  private count = 0;

  constructor(private readonly database: string) {}

  async plan(tenantId: string, { cycleId, bodyId, createdBy, title = 'Treffpunkte im Quartier', socialSpace = 'Friedrichsfeld', visibility = 'PARTICIPANTS' }: PlanParts): Promise<string> {
    const id = newId();
    await sql(
      this.database,
      `insert into action_plan (tenant_id, id, number, cycle_id, body_id, title, social_space, visibility, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now())`,
      [tenantId, id, (this.count += 1), cycleId, bodyId, title, socialSpace, visibility, createdBy],
    );
    return id;
  }

  /** Puts something into it, behind the rest. */
  async hold(tenantId: string, planId: string, part: { findingId?: string; goalId?: string; measureId?: string }): Promise<void> {
    await sql(
      this.database,
      `insert into action_plan_part (tenant_id, id, plan_id, position, finding_id, goal_id, measure_id)
       values ($1, $2, $3, (select coalesce(max(position), 0) + 1 from action_plan_part where plan_id = $3), $4, $5, $6)`,
      [tenantId, newId(), planId, part.findingId, part.goalId, part.measureId],
    );
  }

  /** Freezes the next version of it with these words in it, and leaves it a draft. @returns the number of the version */
  async version(tenantId: string, planId: string, personId: string, { title = 'Treffpunkte im Quartier', visibility = 'PARTICIPANTS' } = {}): Promise<number> {
    const content = {
      number: 1, title, socialSpace: title, bodyName: 'Voerde', startsOn: null, endsOn: null, programme: null, occasion: title, evidence: '', introduction: title,
      findingsText: '', findings: [], goalsText: '', goals: [], measuresText: '', measures: [],
    };
    const [{ versionNo }] = await sql<{ versionNo: number }>(
      this.database,
      `insert into action_plan_version (tenant_id, plan_id, version_no, content, fingerprint, visibility, frozen_by, frozen_at)
       select $1, $2, coalesce(max(version_no), 0) + 1, $3, repeat('0', 64), $4, $5, now() from action_plan_version where plan_id = $2 returning version_no as "versionNo"`,
      [tenantId, planId, JSON.stringify(content), visibility, personId],
    );
    return versionNo;
  }
}
