import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { AccountableIds, Aktualitaet, Lage } from '../../cycles/index.js';
import { GOAL_READABLE, type GoalScope, type GoalState, type Rhythm } from '../../goals/index.js';
import { FOLLOWED, freshnessOf } from '../domain/standing.js';
import type { Answered } from '../domain/status-facts.js';
import { answered, NEXT_DUE, STATUS_SOURCE } from './status-sql.js';

/** A goal as whoever says how it goes needs it. */
export interface FollowedGoal extends Answered {
  id: string;
  cycleId: string;
  number: number;
  title: string;
  state: GoalState;
  rhythm: Rhythm;
  unit: string;
  targetValue: number | null;
  lage: Lage | null;
  freshness: Aktualitaet | null;
  nextDue: Day;
  /** Questions about what was said of it that nobody has answered. */
  openQuestions: number;
}

const OPEN_QUESTIONS = `(select count(*)::int from status_update n join status_question q on q.tenant_id = n.tenant_id and q.update_id = n.id
    where n.tenant_id = g.tenant_id and n.goal_id = g.id and not exists (select from status_answer a where a.tenant_id = q.tenant_id and a.question_id = q.id))`;

const GOALS = `select g.id, g.cycle_id as "cycleId", g.number, g.title, g.state, g.rhythm, g.unit, g.target_value::float8 as "targetValue", u.lage, u.id is not null as "hasUpdate", ${NEXT_DUE}::text as "nextDue", ${OPEN_QUESTIONS} as "openQuestions", ${answered('$6')}
  from ${STATUS_SOURCE} where ${GOAL_READABLE}`;

@Injectable()
export class GoalStatusRepository {
  constructor(private readonly units: Units) {}

  /** Locks a goal, so that what is said about it comes one after the other. */
  async lock(goalId: string): Promise<void> {
    await this.units.query('select from goal where id = $1 for no key update', [goalId]);
  }

  async find(scope: GoalScope, today: Day, goalId: string): Promise<FollowedGoal | undefined> {
    return (await this.read(`${GOALS} and g.id = $7`, [...scope, today, goalId], today)).at(0);
  }

  /** Those of which a Sachstand is due until a day, or about which somebody waits for an answer; the first one first. */
  due(scope: GoalScope, today: Day, until: Day): Promise<FollowedGoal[]> {
    return this.read(`${GOALS} and ((g.state = any($7) and ${NEXT_DUE} <= $8::date) or ${OPEN_QUESTIONS} > 0) order by ${NEXT_DUE}, g.id`, [...scope, today, FOLLOWED, until], today);
  }

  /** Who answers for it, whoever asks. */
  async ownerOf(goalId: string): Promise<AccountableIds | undefined> {
    return (await this.units.query<AccountableIds>('select owner_organization_id as "organizationId", owner_seat_id as "seatId", owner_person_id as "personId" from goal where id = $1', [goalId])).at(0);
  }

  async setRhythm(goalId: string, rhythm: Rhythm): Promise<void> {
    await this.units.query('update goal set rhythm = $2, version = version + 1 where id = $1', [goalId, rhythm]);
  }

  private async read(statement: string, values: unknown[], today: Day): Promise<FollowedGoal[]> {
    const rows = await this.units.query<Omit<FollowedGoal, 'freshness'> & { hasUpdate: boolean }>(statement, values);
    return rows.map(({ hasUpdate, ...row }) => ({ ...row, freshness: freshnessOf(row.state, hasUpdate, row.nextDue < today) }));
  }
}
