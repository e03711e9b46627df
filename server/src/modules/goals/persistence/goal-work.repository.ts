import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import type { GoalBelonging } from '../domain/goal-facts.js';
import { type GoalState, REVIEWED_LEVELS } from '../domain/goal-lifecycle.js';
import { GoalOrigin } from '../domain/goal-origin.entity.js';
import { Goal } from '../domain/goal.entity.js';
import { BELONGING, HAS_OPEN_CONFLICT } from './goal-rows.js';
import { GOAL_READABLE, GOAL_SOURCE, type GoalScope } from './goal-scope.js';

/** Where a goal comes from, in one order, so that two of them can be compared. */
export interface Origins {
  findingIds: string[];
  recommendationIds: string[];
  contribution: string;
}

/** What decides about a goal beside itself. */
interface Deciding extends GoalBelonging, Origins {
  fieldOfAction: string;
  hasOpenConflict: boolean;
  hasChildren: boolean;
}

export type LockedGoal = Goal & Deciding;

const originIds = (column: string): string => `array(select n.${column} from goal_origin n where n.tenant_id = g.tenant_id and n.goal_id = g.id and n.${column} is not null order by n.${column})`;

const DECIDING = `select ${BELONGING}, ${HAS_OPEN_CONFLICT} as "hasOpenConflict", ${originIds('finding_id')} as "findingIds", ${originIds('recommendation_id')} as "recommendationIds",
    coalesce((select n.contribution from goal_origin n where n.tenant_id = g.tenant_id and n.goal_id = g.id and n.contribution is not null), '') as contribution,
    coalesce((select f.name from field_of_action f where f.tenant_id = g.tenant_id and f.id = g.field_of_action_id), '') as "fieldOfAction",
    exists (select from goal k where k.tenant_id = g.tenant_id and k.parent_goal_id = g.id) as "hasChildren"
  from ${GOAL_SOURCE} where g.id = $6 and ${GOAL_READABLE}`;

/** Goals for whoever changes them: whatever changes in one waits for its row. */
@Injectable()
export class GoalWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks goals in one order, so that two who name the same ones wait for each other only once. */
  async lockRows(ids: readonly string[]): Promise<void> {
    await this.units.query('select from goal where id = any($1::uuid[]) order by id for no key update', [ids]);
  }

  /** Locks a goal within the scope. */
  async lock(tenantId: string, scope: GoalScope, id: string): Promise<LockedGoal | undefined> {
    await this.lockRows([id]);
    const [facts] = await this.units.query<Deciding>(DECIDING, [...scope, id]);
    return facts && { ...(await (await this.units.manager()).findOneByOrFail(Goal, { tenantId, id })), ...facts };
  }

  /** Locks the harmonised goals that go to the council with a paper. */
  lockSubmitted(paperId: string): Promise<Pick<Goal, 'tenantId' | 'id' | 'cycleId' | 'state' | 'version'>[]> {
    return this.units.query(`select tenant_id as "tenantId", id, cycle_id as "cycleId", state, version from goal where paper_id = $1 and state = 'HARMONISED' order by id for no key update`, [paperId]);
  }

  /** Locks the goals that rest on a resolution. */
  lockMandated(resolutionId: string): Promise<(Pick<Goal, 'tenantId' | 'id' | 'cycleId' | 'number' | 'title' | 'state' | 'version'> & { hasOpenConflict: boolean })[]> {
    return this.units.query(
      `select g.tenant_id as "tenantId", g.id, g.cycle_id as "cycleId", g.number, g.title, g.state, g.version, ${HAS_OPEN_CONFLICT} as "hasOpenConflict" from goal g where g.resolution_id = $1 order by g.id for no key update`,
      [resolutionId],
    );
  }

  /** Whether any goal goes to the council with a paper. */
  async goesWith(paperId: string): Promise<boolean> {
    return (await this.units.query('select from goal where paper_id = $1 limit 1', [paperId])).length > 0;
  }

  /** Locks those of these goals that are adopted. */
  async lockAdopted(ids: readonly string[]): Promise<Goal[]> {
    const rows = await this.units.query<{ id: string }>(`select id from goal where id = any($1::uuid[]) and state = 'ADOPTED' order by id for no key update`, [ids]);
    return (await this.units.manager()).findBy(Goal, { id: In(rows.map(({ id }) => id)) });
  }

  async nameOf(id: string): Promise<string> {
    return (await this.units.query<{ name: string }>(`select 'Z' || number || ' ' || title as name from goal where id = $1`, [id]))[0].name;
  }

  /** A goal that another one is to serve, whose level stays until this unit ends. */
  async parent(scope: GoalScope, id: string): Promise<Pick<Goal, 'id' | 'cycleId' | 'level'> | undefined> {
    await this.units.query('select from goal where id = $1 for share', [id]);
    return (await this.units.query<Goal>(`select g.id, g.cycle_id as "cycleId", g.level from ${GOAL_SOURCE} where g.id = $6 and ${GOAL_READABLE}`, [...scope, id])).at(0);
  }

  /** Adds a goal with the next number of its cycle, whose row is locked. */
  async add(goal: Partial<Goal> & Pick<Goal, 'cycleId'>): Promise<void> {
    const [{ number }] = await this.units.query<{ number: number }>('select coalesce(max(number), 0) + 1 as number from goal where cycle_id = $1', [goal.cycleId]);
    await (await this.units.manager()).insert(Goal, { ...goal, number });
  }

  /** Writes a goal that is locked; its version counts whatever changes in it. */
  async update({ tenantId, id, version }: Pick<Goal, 'tenantId' | 'id' | 'version'>, changes: Partial<Goal> = {}): Promise<void> {
    await (await this.units.manager()).update(Goal, { tenantId, id }, { ...changes, version: version + 1 });
  }

  /** Locks the goals of a cycle that a Zielprüfung may take up and that stand there. */
  lockReviewed(cycleId: string, state: GoalState): Promise<Pick<Goal, 'tenantId' | 'id' | 'cycleId' | 'version'>[]> {
    return this.units.query(
      `select tenant_id as "tenantId", id, cycle_id as "cycleId", version from goal where cycle_id = $1 and state = $2 and level = any($3) order by id for no key update`,
      [cycleId, state, REVIEWED_LEVELS],
    );
  }

  /** Makes it come from these and nothing else. */
  async comeFrom(tenantId: string, goalId: string, { findingIds, recommendationIds, contribution }: Origins): Promise<void> {
    const manager = await this.units.manager();
    await manager.delete(GoalOrigin, { tenantId, goalId });
    const contributed = contribution ? [{ contribution }] : [];
    const origins = [...findingIds.map((findingId) => ({ findingId })), ...recommendationIds.map((recommendationId) => ({ recommendationId })), ...contributed];
    await manager.insert(GoalOrigin, origins.map((origin) => ({ tenantId, id: newId(), goalId, ...origin })));
  }
}
