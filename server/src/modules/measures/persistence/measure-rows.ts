import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import type { Lage } from '../../cycles/index.js';
import type { Rhythm } from '../../goals/index.js';
import { isLed } from '../../organizations/index.js';
import type { MeasureBelonging } from '../domain/measure-facts.js';
import type { ApplicationState, Continuation, MeasureKind, MeasureState, ResourceKind, Settlement } from '../domain/measure-lifecycle.js';

export interface NamedRow {
  id: string;
  name: string;
}

export interface StepRow {
  id: string;
  title: string;
  due: PartialDate | null;
  isDone: boolean;
  isMilestone: boolean;
}

export interface ResourceRow {
  id: string;
  kind: ResourceKind;
  amount: number;
  unit: string;
  note: string;
  year: number | null;
}

export interface ApplicationRow {
  id: string;
  programme: NamedRow;
  state: ApplicationState;
  submittedOn: Day | null;
  decidedOn: Day | null;
  amountCents: number;
  ownShareCents: number;
  endsOn: Day | null;
}

export interface ReservationRow {
  id: string;
  reason: string;
  expiresOn: Day;
  grantedBy: string;
  settled: Settlement | null;
  /** The own resolution, which only those may know who may read its paper. */
  resolutionId: string | null;
}

/** A measure as its pages show it. */
export interface MeasureRow extends MeasureBelonging {
  id: string;
  number: number;
  title: string;
  text: string;
  kind: MeasureKind;
  state: MeasureState;
  stateReason: string | null;
  cycle: NamedRow & { number: number };
  body: NamedRow;
  goalId: string | null;
  /** The cycle that it came on from last, with the number that it had there. */
  carriedFrom: (NamedRow & { number: number; measureNumber: number }) | null;
  owner: { organization: NamedRow | null; seat: NamedRow | null; person: NamedRow | null } | null;
  fieldOfAction: string;
  /** Who carries it along, and whether somebody leads them. */
  partners: (NamedRow & { isLed: boolean })[];
  socialSpaces: string[];
  targetGroups: string[];
  isQuickWin: boolean;
  isPreventive: boolean;
  starts: PartialDate | null;
  ends: PartialDate | null;
  startedOn: Day | null;
  isFunded: boolean;
  fundingEndsOn: Day | null;
  continuation: Continuation | null;
  continuationReason: string | null;
  steps: StepRow[];
  resources: ResourceRow[];
  applications: ApplicationRow[];
  reservations: ReservationRow[];
  /** As it was said last; null before the first Sachstand. */
  lage: Lage | null;
  nextDue: Day;
  rhythm: Rhythm;
  /** Whether somebody leads what answers for it. */
  isLed: boolean;
  visibility: Visibility;
  version: number;
}

const named = (row: string, name = `${row}.name`): string => `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${name}) end`;
const planned = (row: string, column: string): string => `case when ${row}.${column}_date is not null then json_build_object('date', ${row}.${column}_date, 'precision', ${row}.${column}_precision) end`;
const parts = (from: string, fields: string, order: string): string => `coalesce((select json_agg(json_build_object(${fields}) order by ${order}) from ${from} where n.tenant_id = m.tenant_id and n.measure_id = m.id), '[]')`;

/** Whose a measure is, and who answers for it. */
export const BELONGING = `m.body_id as "bodyId", coalesce(m.owner_organization_id, os.organization_id) as "answeringOrganizationId", m.owner_seat_id as "answeringSeatId", m.owner_person_id as "answeringPersonId",
    m.state not in ('IDEA', 'PROPOSED') as "isAgreed", m.created_by as "createdBy", c.steering_organization_id as "steeringOrganizationId"`;

/** The last day that others pay for the measure `m`. */
export const FUNDING_END = `(select max(n.ends_on) from funding_application n where n.tenant_id = m.tenant_id and n.measure_id = m.id and n.state = 'APPROVED')`;

/** The latest Sachstand `u` of the measure `m`. */
export const LATEST_STATUS = `left join lateral (select n.lage, n.happened, n.given_at from status_update n where n.tenant_id = m.tenant_id and n.measure_id = m.id order by n.given_at desc, n.id desc limit 1) u on true`;

/** The day on which the next Sachstand is due: one rhythm after the last one, or after the start. */
export const NEXT_DUE = `((coalesce(u.given_at, m.started_at, m.created_at) at time zone t.time_zone)::date + make_interval(months => case m.rhythm when 'MONTHLY' then 1 when 'QUARTERLY' then 3 when 'HALF_YEARLY' then 6 else 12 end))::date`;

/** What pays for the measure `m`, and for how long. */
export const FUNDED = `(exists (select from funding_application n where n.tenant_id = m.tenant_id and n.measure_id = m.id and n.state = 'APPROVED')
      or exists (select from measure_resource n where n.tenant_id = m.tenant_id and n.measure_id = m.id and n.kind = 'MONEY')
      or exists (select from funding_reservation n where n.tenant_id = m.tenant_id and n.measure_id = m.id and n.settled = 'OWN_RESOLUTION')) as "isFunded",
    ${FUNDING_END}::text as "fundingEndsOn"`;

const STEPS = parts('measure_step n', `'id', n.id, 'title', n.title, 'due', ${planned('n', 'due')}, 'isDone', n.is_done, 'isMilestone', n.is_milestone`, 'n.position');
const RESOURCES = parts('measure_resource n', `'id', n.id, 'kind', n.kind, 'amount', n.amount, 'unit', n.unit, 'note', n.note, 'year', n.year`, 'n.position');
const APPLICATIONS = parts(
  'funding_application n join funding_programme fp on fp.tenant_id = n.tenant_id and fp.id = n.programme_id',
  `'id', n.id, 'programme', ${named('fp')}, 'state', n.state, 'submittedOn', n.submitted_on, 'decidedOn', n.decided_on, 'amountCents', n.amount_cents, 'ownShareCents', n.own_share_cents, 'endsOn', n.ends_on`,
  'n.id',
);
const RESERVATIONS = parts(
  `funding_reservation n left join organization fo on fo.tenant_id = n.tenant_id and fo.id = n.grantor_organization_id left join seat fs on fs.tenant_id = n.tenant_id and fs.id = n.grantor_seat_id`,
  `'id', n.id, 'reason', n.reason, 'expiresOn', n.expires_on, 'grantedBy', coalesce(fo.name, fs.title), 'settled', n.settled, 'resolutionId', n.resolution_id`,
  'n.id',
);

const CARRIED_FROM = `(select json_build_object('id', kc.id, 'number', kc.number, 'name', kb.name, 'measureNumber', n.from_number) from measure_carry n
      join planning_cycle kc on kc.tenant_id = n.tenant_id and kc.id = n.from_cycle_id join body kb on kb.tenant_id = kc.tenant_id and kb.id = kc.body_id
      where n.tenant_id = m.tenant_id and n.measure_id = m.id order by n.carried_at desc limit 1)`;

/** The day is the parameter $6. */
export const MEASURE_ROW = `m.id, m.number, m.title, m.text, m.kind, m.state, m.state_reason as "stateReason", ${BELONGING}, m.goal_id as "goalId",
    json_build_object('id', c.id, 'number', c.number, 'name', cb.name) as cycle, ${CARRIED_FROM} as "carriedFrom", ${named('b')} as body, coalesce(f.name, '') as "fieldOfAction",
    case when num_nonnulls(oo.id, os.id) > 0 then json_build_object('organization', ${named('oo')}, 'seat', ${named('os', 'os.title')}, 'person', ${named('op', "op.given_name || ' ' || op.family_name")}) end as owner,
    ${parts('measure_partner n join organization o on o.tenant_id = n.tenant_id and o.id = n.organization_id', `'id', o.id, 'name', o.name, 'isLed', ${isLed('o.id', '$6::date')}`, 'o.name, o.id')} as partners,
    m.social_spaces as "socialSpaces", m.target_groups as "targetGroups", m.is_quick_win as "isQuickWin", m.is_preventive as "isPreventive", ${planned('m', 'starts')} as starts, ${planned('m', 'ends')} as ends,
    (m.started_at at time zone t.time_zone)::date::text as "startedOn", ${FUNDED}, m.continuation, m.continuation_reason as "continuationReason",
    ${STEPS} as steps, ${RESOURCES} as resources, ${APPLICATIONS} as applications, ${RESERVATIONS} as reservations, m.visibility, m.version,
    u.lage, ${NEXT_DUE}::text as "nextDue", m.rhythm, ${isLed('coalesce(m.owner_organization_id, os.organization_id)', '$6::date')} as "isLed"`;

/** What the row names, beside the cycle `c` and the seat `os`. */
export const MEASURE_NAMES = `join tenant t on t.id = m.tenant_id ${LATEST_STATUS}
  join body cb on cb.tenant_id = c.tenant_id and cb.id = c.body_id
  join body b on b.tenant_id = m.tenant_id and b.id = m.body_id
  left join field_of_action f on f.tenant_id = m.tenant_id and f.id = m.field_of_action_id
  left join organization oo on oo.tenant_id = m.tenant_id and oo.id = m.owner_organization_id
  left join person op on op.tenant_id = m.tenant_id and op.id = m.owner_person_id`;
