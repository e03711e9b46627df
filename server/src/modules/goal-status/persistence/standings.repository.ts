import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { GOAL_READABLE, type GoalLevel, type GoalScope, type GoalState } from '../../goals/index.js';
import type { Lage } from '../../cycles/index.js';
import { FOLLOWED, freshnessOf, type Orphaned, type Standing, standOf, UNSEEN } from '../domain/standing.js';
import { NEXT_DUE } from './status-sql.js';
import { OwnersRepository, type Owners } from './owners.repository.js';

/** Flat, and thousands at once: what many goals have in common is read once, beside them. */
interface Row {
  id: string;
  version: number;
  number: number;
  title: string;
  level: GoalLevel;
  state: GoalState;
  parentId: string | null;
  bodyId: string;
  fieldOfActionId: string | null;
  organizationId: string | null;
  seatId: string | null;
  updateId: string | null;
  updatedAt: string | null;
  lage: Lage | null;
  sentence: string;
  nextDue: Day;
  value: number | null;
  targetValue: number | null;
  unit: string;
}

const LATEST = `left join (select distinct on (n.goal_id) n.goal_id, n.id, n.lage, n.happened, n.value, n.given_at from status_update n order by n.goal_id, n.given_at desc, n.id desc) u on u.goal_id = g.id`;

/** @param readable a condition on $3 to $7, or none for whoever reads every goal: the planner of the database then has nothing to weigh */
const standings = (readable: string): string => `select g.id, g.version, g.number, g.title, g.level, g.state, g.parent_goal_id as "parentId", g.body_id as "bodyId", g.field_of_action_id as "fieldOfActionId",
    g.owner_organization_id as "organizationId", g.owner_seat_id as "seatId", u.id as "updateId", to_json(u.given_at) #>> '{}' as "updatedAt", u.lage, case when u.lage <> 'ON_TRACK' then u.happened else '' end as sentence,
    ${NEXT_DUE}::text as "nextDue", u.value::float8 as value, g.target_value::float8 as "targetValue", g.unit
  from goal g join planning_cycle c on c.tenant_id = g.tenant_id and c.id = g.cycle_id cross join tenant t ${LATEST} ${readable}
  order by c.number desc, c.id, g.number, g.id`;

const IS_SEEN = 'g.state <> all($1::text[]) and g.level is not null';
const EVERY = standings(`where t.id = $2 and ${IS_SEEN}`);
/** The predicate of goals names its parameters from $1 on. */
const READABLE = standings(`left join seat os on os.tenant_id = g.tenant_id and os.id = g.owner_seat_id where t.id = $2 and ${IS_SEEN} and ${GOAL_READABLE.replaceAll(/\$([1-5])\b/g, (_, place: string) => `$${Number(place) + 2}`)}`);

/** Where goals stand: a few statements, whatever their number. */
@Injectable()
export class StandingsRepository {
  constructor(
    private readonly units: Units,
    private readonly owners: OwnersRepository,
  ) {}

  /** Of the latest cycle first. */
  async all(tenantId: string, scope: GoalScope, today: Day): Promise<Standing[]> {
    const [everything] = scope;
    const rows = await this.units.query<Row>(everything ? EVERY : READABLE, [UNSEEN, tenantId, ...(everything ? [] : scope)]);
    const [bodies, fields, owners, questions] = [await this.names('body'), await this.names('field_of_action'), await this.owners.of(rows, today), await this.openQuestions()];
    return rows.map((row) => {
      const { id, version, number, title, level, state, parentId, updateId, updatedAt, lage, sentence, value, targetValue, unit } = row;
      const freshness = freshnessOf(state, updateId !== null, row.nextDue, today);
      const { owner, ownerOrganization, orphaned } = ownerOf(row, owners);
      return {
        id, version, number, title, level, state, parentId, updateId, updatedAt, lage, sentence, value, targetValue, unit, freshness, owner, ownerOrganization, orphaned,
        stand: standOf(state, updateId !== null),
        nextDue: freshness === null ? null : row.nextDue,
        body: { id: row.bodyId, name: bodies.get(row.bodyId) ?? '' },
        fieldOfAction: fields.get(row.fieldOfActionId ?? '') ?? '',
        openQuestions: questions.get(updateId ?? '') ?? 0,
      };
    });
  }

  private async names(table: 'body' | 'field_of_action'): Promise<Map<string, string>> {
    return new Map((await this.units.query<{ id: string; name: string }>(`select id, name from ${table}`)).map(({ id, name }) => [id, name]));
  }

  /** @returns how many questions about a Sachstand nobody has answered, by the Sachstand */
  private async openQuestions(): Promise<Map<string, number>> {
    const rows = await this.units.query<{ id: string; count: number }>(
      'select q.update_id as id, count(*)::int as count from status_question q where not exists (select from status_answer w where w.tenant_id = q.tenant_id and w.question_id = q.id) group by 1',
    );
    return new Map(rows.map(({ id, count }) => [id, count]));
  }
}

/** Who answers for a goal, and why nobody does. */
function ownerOf({ state, organizationId, seatId }: Row, { organizations, seats }: Owners): Pick<Standing, 'owner' | 'ownerOrganization' | 'orphaned'> {
  const seat = seats.get(seatId ?? '');
  const organization = organizations.get(organizationId ?? seat?.organizationId ?? '');
  const lost: Orphaned | null = organization ? (organization.hasEnded ? 'ORGANIZATION_ENDED' : seat?.isVacant ? 'SEAT_VACANT' : null) : 'NO_OWNER';
  const named = seat ?? organization;
  return {
    owner: named ? { id: named.id, name: named.name } : null,
    ownerOrganization: organization ? { id: organization.id, name: organization.name } : null,
    orphaned: FOLLOWED.includes(state) ? lost : null,
  };
}
