import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { type GoalLevel, type GoalState, STANDING_STATES } from '../domain/goal-lifecycle.js';
import { GOAL_READABLE, GOAL_SOURCE, type GoalScope } from './goal-scope.js';

/** A goal of which only its place among others is shown. */
export interface GoalOutline {
  id: string;
  cycleId: string;
  level: GoalLevel;
  number: number;
  title: string;
  state: GoalState;
  bodyId: string;
  bodyName: string;
  parentId: string | null;
  version: number;
}

/** How many goals of a body serve a goal, or none. */
export interface ServingCount {
  cycleId: string;
  parentId: string | null;
  bodyId: string;
  count: number;
}

const OUTLINE = 'g.id, g.cycle_id as "cycleId", g.level, g.number, g.title, g.state, g.body_id as "bodyId", b.name as "bodyName", g.parent_goal_id as "parentId", g.version';
const OUTLINES = `select ${OUTLINE} from ${GOAL_SOURCE} join body b on b.tenant_id = g.tenant_id and b.id = g.body_id where ${GOAL_READABLE}`;
const IN_ORDER = 'order by g.cycle_id, g.number, g.id';
const STANDING = `${GOAL_READABLE} and g.cycle_id = any($6::uuid[]) and g.level = 'OPERATIONAL' and g.state = any($7)`;
const REVIEWED_FIRST = `g.state <> 'IN_REVIEW', g.number, g.id`;

/** Goals at a glance, each cycle's by number. */
@Injectable()
export class GoalOutlinesRepository {
  constructor(private readonly units: Units) {}

  async byIds(scope: GoalScope, ids: readonly string[]): Promise<GoalOutline[]> {
    return ids.length === 0 ? [] : this.units.query(`${OUTLINES} and g.id = any($6::uuid[]) ${IN_ORDER}`, [...scope, ids]);
  }

  ofLevels(scope: GoalScope, cycleIds: readonly string[], levels: readonly GoalLevel[]): Promise<GoalOutline[]> {
    return this.units.query(`${OUTLINES} and g.cycle_id = any($6::uuid[]) and g.level = any($7) ${IN_ORDER}`, [...scope, cycleIds, levels]);
  }

  /** These goals, and the operational ones of these bodies. */
  beside(scope: GoalScope, cycleIds: readonly string[], goalIds: readonly string[], bodyIds: readonly string[]): Promise<GoalOutline[]> {
    return this.units.query(`${OUTLINES} and g.cycle_id = any($6::uuid[]) and (g.id = any($7::uuid[]) or (g.level = 'OPERATIONAL' and g.body_id = any($8::uuid[]))) ${IN_ORDER}`, [...scope, cycleIds, goalIds, bodyIds]);
  }

  /** The operational ones that stand, those in review first. @param cycleIds each once @param first so many of each cycle; null for all */
  standing(scope: GoalScope, cycleIds: readonly string[], first: number | null): Promise<GoalOutline[]> {
    return this.units.query(
      `select ${OUTLINE} from unnest($6::uuid[]) wanted (id) cross join lateral (select g.* from ${GOAL_SOURCE} where ${STANDING} and g.cycle_id = wanted.id order by ${REVIEWED_FIRST} limit $8) g
       join body b on b.tenant_id = g.tenant_id and b.id = g.body_id order by g.cycle_id, ${REVIEWED_FIRST}`,
      [...scope, cycleIds, STANDING_STATES, first],
    );
  }

  /** Of the operational ones that stand. */
  servingCounts(scope: GoalScope, cycleIds: readonly string[]): Promise<ServingCount[]> {
    return this.units.query(
      `select g.cycle_id as "cycleId", g.parent_goal_id as "parentId", g.body_id as "bodyId", count(*)::int as count from ${GOAL_SOURCE} where ${STANDING} group by g.cycle_id, g.parent_goal_id, g.body_id`,
      [...scope, cycleIds, STANDING_STATES],
    );
  }
}
