import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { PlanContent } from '../domain/plan-content.js';
import { ACTION_PLAN_NAMES, ACTION_PLAN_ROW, type ActionPlanRow, type VersionRow } from './action-plan-rows.js';
import { ACTION_PLAN_READABLE, ACTION_PLAN_SOURCE, type ActionPlanScope, VERSION_READABLE } from './action-plan-scope.js';

const PLANS = `select ${ACTION_PLAN_ROW} from ${ACTION_PLAN_SOURCE} ${ACTION_PLAN_NAMES} where ${ACTION_PLAN_READABLE}`;
const VERSIONS = `from ${ACTION_PLAN_SOURCE} join action_plan_version v on v.tenant_id = a.tenant_id and v.plan_id = a.id`;

const FROZEN = `select v.plan_id as "planId", v.version_no as "versionNo", v.content, v.fingerprint, (v.frozen_at at time zone t.time_zone)::date::text as "frozenOn" ${VERSIONS} join tenant t on t.id = v.tenant_id`;

/** What was frozen, of which Handlungskonzept. */
interface FrozenRow {
  planId: string;
  versionNo: number;
  content: PlanContent;
  fingerprint: string;
  /** In the zone of the Planungskreis. */
  frozenOn: Day;
}

/** Handlungskonzepte as the pages show them: one statement, whatever their number. */
@Injectable()
export class ActionPlansRepository {
  constructor(private readonly units: Units) {}

  /** Of the latest cycle first. */
  list(scope: ActionPlanScope): Promise<ActionPlanRow[]> {
    return this.units.query(`${PLANS} order by c.number desc, c.id, a.number, a.id`, [...scope]);
  }

  async find(scope: ActionPlanScope, id: string): Promise<ActionPlanRow | undefined> {
    return (await this.units.query<ActionPlanRow>(`${PLANS} and a.id = $6`, [...scope, id])).at(0);
  }

  async readable(scope: ActionPlanScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select a.id from ${ACTION_PLAN_SOURCE} where a.id = any($6::uuid[]) and ${ACTION_PLAN_READABLE}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** The latest first. */
  versionsOf(scope: ActionPlanScope, planIds: readonly string[]): Promise<(VersionRow & { planId: string })[]> {
    return this.units.query(
      `select v.plan_id as "planId", v.version_no as "versionNo", v.frozen_at as "frozenAt", h.given_name || ' ' || h.family_name as "frozenBy"
       ${VERSIONS} join person h on h.tenant_id = v.tenant_id and h.id = v.frozen_by where v.plan_id = any($6::uuid[]) and ${VERSION_READABLE} order by v.version_no desc`,
      [...scope, planIds],
    );
  }

  /** What was frozen last of each. */
  latestOf(scope: ActionPlanScope, planIds: readonly string[]): Promise<FrozenRow[]> {
    return this.units.query(`${FROZEN} where v.plan_id = any($6::uuid[]) and v.version_no = a.latest_version_no and ${VERSION_READABLE}`, [...scope, planIds]);
  }

  async frozen(scope: ActionPlanScope, planId: string, versionNo: number): Promise<FrozenRow | undefined> {
    return (await this.units.query<FrozenRow>(`${FROZEN} where v.plan_id = $6 and v.version_no = $7 and ${VERSION_READABLE}`, [...scope, planId, versionNo])).at(0);
  }
}
