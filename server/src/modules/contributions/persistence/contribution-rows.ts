import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { isLed } from '../../organizations/index.js';
import type { Answerable } from '../domain/contribution-facts.js';
import type { ContributionAnswerKind, ContributionState, Contributor } from '../domain/contribution-lifecycle.js';
import type { Occasion, Speaker } from '../domain/recording.js';
import { ANSWERING } from './contribution-scope.js';

interface NamedRow {
  id: string;
  name: string;
}

export interface AnswerRow {
  kind: ContributionAnswerKind;
  reason: string;
  by: string;
  at: Date;
  findingId: string | null;
  goalId: string | null;
  actionItemId: string | null;
  measureId: string | null;
}

/** Who contributed without an account, as far as they said so. */
export interface CitizenRow {
  name: string;
  email: string | null;
  isConfirmed: boolean;
}

/** What was sent a second time by the same form. */
export interface AdditionRow {
  topic: string;
  text: string;
  receivedAt: Date;
}

/** That it was written down for whoever said it. */
export interface RecordingRow {
  by: string;
  occasion: Occasion;
  speaker: Speaker;
  answerWay: string;
}

/** A contribution as its pages show it. */
export interface ContributionRow extends Answerable {
  id: string;
  number: number;
  topic: string;
  text: string;
  redactedReason: string | null;
  /** The earliest first. */
  additions: AdditionRow[];
  socialSpace: string;
  targetGroup: string;
  state: ContributionState;
  receivedAt: Date;
  answerDue: Day;
  visibility: Visibility;
  version: number;
  body: NamedRow;
  contributor: Contributor;
  personId: string | null;
  /** The name of whoever wrote it; null for somebody without an account. */
  author: string | null;
  organization: NamedRow | null;
  citizen: CitizenRow | null;
  recording: RecordingRow | null;
  owner: { organization: NamedRow | null; seat: NamedRow | null; person: null };
  mergedInto: string | null;
  /** Also those of what it was merged into; the latest last. */
  answers: AnswerRow[];
}

const named = (row: string, name = `${row}.name`): string => `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${name}) end`;

/** @param today the number of a parameter, for example `$6` */
export const contributionRow = (today: string): string => `k.id, k.number, k.topic, k.text, k.redacted_reason as "redactedReason", k.social_space as "socialSpace", k.target_group as "targetGroup", k.state, k.received_at as "receivedAt", k.answer_due::text as "answerDue",
    k.visibility, k.version, k.body_id as "bodyId", ${named('b')} as body, k.contributor, k.person_id as "personId", p.given_name || ' ' || p.family_name as author, ${named('o')} as organization,
    case when k.contributor = 'CITIZEN' then json_build_object('name', k.citizen_name, 'email', k.citizen_email, 'isConfirmed', k.citizen_confirmed_at is not null) end as citizen,
    case when k.recorded_by is not null then json_build_object('by', r.given_name || ' ' || r.family_name, 'occasion', k.occasion, 'speaker', k.speaker, 'answerWay', k.answer_way) end as recording,
    json_build_object('organization', ${named('w')}, 'seat', ${named('s', 's.title')}, 'person', null) as owner, ${ANSWERING} as "answeringOrganizationId", k.owner_seat_id as "ownerSeatId",
    ${isLed(ANSWERING, `${today}::date`)} as "isLed", k.merged_into as "mergedInto",
    coalesce((select json_agg(json_build_object('topic', n.topic, 'text', n.text, 'receivedAt', n.received_at) order by n.received_at, n.id) from contribution_addition n where n.tenant_id = k.tenant_id and n.contribution_id = k.id), '[]') as additions,
    coalesce((select json_agg(json_build_object('kind', a.kind, 'reason', a.reason, 'by', g.given_name || ' ' || g.family_name, 'at', a.given_at, 'findingId', a.finding_id, 'goalId', a.goal_id, 'actionItemId', a.action_item_id, 'measureId', a.measure_id) order by a.given_at, a.id)
      from contribution_answer a join person g on g.tenant_id = a.tenant_id and g.id = a.given_by where a.tenant_id = k.tenant_id and a.contribution_id = coalesce(k.merged_into, k.id)), '[]') as answers`;

export const NAMES_SOURCE = `join body b on b.tenant_id = k.tenant_id and b.id = k.body_id
  left join person p on p.tenant_id = k.tenant_id and p.id = k.person_id
  left join person r on r.tenant_id = k.tenant_id and r.id = k.recorded_by
  left join organization o on o.tenant_id = k.tenant_id and o.id = k.organization_id
  left join organization w on w.tenant_id = k.tenant_id and w.id = k.owner_organization_id`;
