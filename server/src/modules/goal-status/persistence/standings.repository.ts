import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { Lage } from '../../cycles/index.js';
import { GOAL_READABLE, type GoalScope, type GoalState } from '../../goals/index.js';
import { FOLLOWED, freshnessOf, type Glance, type Orphaned, type StandingWords, standOf, UNSEEN } from '../domain/standing.js';
import { type Reading, trendOf } from '../domain/trend.js';
import { OwnersRepository, type Owners } from './owners.repository.js';
import { DUE_AGAIN, NEXT_DUE } from './status-sql.js';

/** Flat, and thousands at once: what many goals have in common is read once, beside them. */
interface Row {
  id: string;
  state: GoalState;
  bodyId: string;
  fieldOfActionId: string | null;
  /** An organisation or a seat. */
  ownerId: string | null;
  lage: Lage | null;
  /** Null where there is no Sachstand. */
  isOverdue: boolean | null;
  value: number | null;
}

/** From the index alone. */
const LATEST = 'left join (select distinct on (n.goal_id) n.goal_id, n.lage, n.value, n.given_at from status_update n where n.goal_id is not null order by n.goal_id, n.given_at desc, n.id desc) u on u.goal_id = g.id';

/** @param readable a condition on $4 to $8, or none for whoever reads every goal: the planner of the database then has nothing to weigh */
const glances = (readable: string): string => `select g.id, g.state, g.body_id as "bodyId", g.field_of_action_id as "fieldOfActionId", coalesce(g.owner_seat_id, g.owner_organization_id) as "ownerId",
    u.lage, ${DUE_AGAIN} < $3::date as "isOverdue", u.value::float8 as value
  from goal g join planning_cycle c on c.tenant_id = g.tenant_id and c.id = g.cycle_id cross join tenant t ${LATEST} ${readable}
  order by c.number desc, c.id, g.number, g.id`;

const IS_SEEN = 'g.state <> all($1::text[]) and g.level is not null';
const EVERY = glances(`where t.id = $2 and ${IS_SEEN}`);
/** The predicate of goals names its parameters from $1 on. */
const READABLE = glances(`left join seat os on os.tenant_id = g.tenant_id and os.id = g.owner_seat_id where t.id = $2 and ${IS_SEEN} and ${GOAL_READABLE.replaceAll(/\$([1-5])\b/g, (_, place: string) => `$${Number(place) + 3}`)}`);

const WORDS = `select g.id, g.version, g.number, g.title, g.level, g.parent_goal_id as "parentId", u.id as "updateId", to_json(u.given_at) #>> '{}' as "updatedAt", u.lage, u.value::float8 as value, ${NEXT_DUE}::text as "nextDue", case when u.lage <> 'ON_TRACK' then u.happened else '' end as sentence,
    g.target_value::float8 as "targetValue", g.unit,
    (select count(*)::int from status_question q where q.tenant_id = u.tenant_id and q.update_id = u.id and not exists (select from status_answer w where w.tenant_id = q.tenant_id and w.question_id = q.id)) as "openQuestions",
    case when e.lage is not null then json_build_object('lage', e.lage, 'value', e.value) end as before
  from unnest($1::uuid[]) shown (goal_id) join goal g on g.id = shown.goal_id join tenant t on t.id = g.tenant_id
    left join lateral (select n.* from status_update n where n.tenant_id = g.tenant_id and n.goal_id = g.id order by n.given_at desc, n.id desc limit 1) u on true
    left join lateral (select n.lage, n.value from status_update n where n.tenant_id = g.tenant_id and n.goal_id = g.id and (n.given_at, n.id) < (u.given_at, u.id) order by n.given_at desc, n.id desc limit 1) e on true`;

/** With Lage and value once more: a row that is shown is of one Sachstand. */
type Words = Omit<StandingWords, 'trend'> & Pick<Glance, 'id' | 'lage' | 'value'> & { before: Reading | null };

const COMMON = 'select id, name from body union all select id, name from field_of_action';

/** Where goals stand: a few statements, whatever their number. */
@Injectable()
export class StandingsRepository {
  constructor(
    private readonly units: Units,
    private readonly owners: OwnersRepository,
  ) {}

  /** Of the latest cycle first. */
  async glances(tenantId: string, scope: GoalScope, today: Day): Promise<Glance[]> {
    const [everything] = scope;
    const rows = await this.units.query<Row>(everything ? EVERY : READABLE, [UNSEEN, tenantId, today, ...(everything ? [] : scope)]);
    const owners = await this.owners.of(rows.map(({ ownerId }) => ownerId), today);
    const common = new Map((await this.units.query<{ id: string; name: string }>(COMMON)).map((each) => [each.id, each]));
    return rows.map(({ id, state, bodyId, fieldOfActionId, ownerId, lage, isOverdue, value }) => {
      const { owner, ownerOrganization, orphaned } = ownerOf(state, ownerId ?? '', owners);
      return {
        id, state, lage, value, owner, ownerOrganization, orphaned,
        freshness: freshnessOf(state, lage !== null, isOverdue ?? false),
        stand: standOf(state, lage !== null),
        body: common.get(bodyId) ?? { id: bodyId, name: '' },
        fieldOfAction: common.get(fieldOfActionId ?? '')?.name ?? '',
      };
    });
  }

  /** @returns these goals, with what is only shown of them */
  async inWords<Goal extends Glance>(goals: readonly Goal[]): Promise<(Goal & StandingWords)[]> {
    const rows = await this.units.query<Words>(WORDS, [goals.map(({ id }) => id)]);
    const words = new Map(rows.map((row) => [row.id, row]));
    return goals.flatMap((goal) => {
      const its = words.get(goal.id);
      if (!its) return [];
      const { before, ...shown } = its;
      return [{ ...goal, ...shown, nextDue: goal.freshness && shown.nextDue, trend: trendOf(shown.lage && { lage: shown.lage, value: shown.value }, before, shown.targetValue) }];
    });
  }
}

/** Who answers for a goal, and why nobody does. */
function ownerOf(state: GoalState, ownerId: string, { organizations, seats }: Owners): Pick<Glance, 'owner' | 'ownerOrganization' | 'orphaned'> {
  const seat = seats.get(ownerId);
  const organization = organizations.get(seat?.organizationId ?? ownerId);
  const lost: Orphaned | null = organization ? (organization.hasEnded ? 'ORGANIZATION_ENDED' : seat?.isVacant ? 'SEAT_VACANT' : null) : 'NO_OWNER';
  return { owner: (seat ?? organization)?.named ?? null, ownerOrganization: organization?.named ?? null, orphaned: FOLLOWED.includes(state) ? lost : null };
}
