import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { GOAL_NAMES, GOAL_ROW, type GoalOutline, type GoalRow } from './goal-rows.js';
import { GOAL_READABLE, GOAL_SOURCE, type GoalScope } from './goal-scope.js';

const GOALS = `select ${GOAL_ROW} from ${GOAL_SOURCE} ${GOAL_NAMES} where ${GOAL_READABLE}`;
const IN_ORDER = 'order by c.number desc, c.id, g.number, g.id';

/** Goals as the pages show them: one statement, whatever their number. */
@Injectable()
export class GoalsRepository {
  constructor(private readonly units: Units) {}

  /** Of the latest cycle first. */
  list(scope: GoalScope): Promise<GoalRow[]> {
    return this.units.query(`${GOALS} ${IN_ORDER}`, [...scope]);
  }

  byIds(scope: GoalScope, ids: readonly string[]): Promise<GoalRow[]> {
    return this.units.query(`${GOALS} and g.id = any($6::uuid[]) ${IN_ORDER}`, [...scope, ids]);
  }

  outlines(scope: GoalScope, cycleIds: readonly string[]): Promise<GoalOutline[]> {
    return this.units.query(
      `select g.id, g.cycle_id as "cycleId", g.level, g.number, g.title, g.state, g.body_id as "bodyId", b.name as "bodyName", g.parent_goal_id as "parentId", g.version
       from ${GOAL_SOURCE} join body b on b.tenant_id = g.tenant_id and b.id = g.body_id where ${GOAL_READABLE} and g.cycle_id = any($6::uuid[]) ${IN_ORDER}`,
      [...scope, cycleIds],
    );
  }

  /** Those that serve one of these goals. */
  serving(scope: GoalScope, parentIds: readonly string[]): Promise<GoalRow[]> {
    return this.units.query(`${GOALS} and g.parent_goal_id = any($6::uuid[]) ${IN_ORDER}`, [...scope, parentIds]);
  }

  /** Those that go to the council with one of these papers, or went. */
  ofPapers(scope: GoalScope, paperIds: readonly string[]): Promise<GoalRow[]> {
    return this.units.query(`${GOALS} and g.paper_id = any($6::uuid[]) ${IN_ORDER}`, [...scope, paperIds]);
  }

  async readable(scope: GoalScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select g.id from ${GOAL_SOURCE} where g.id = any($6::uuid[]) and ${GOAL_READABLE}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
