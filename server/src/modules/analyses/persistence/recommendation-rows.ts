import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { isLed } from '../../organizations/index.js';
import type { Authored } from '../domain/analysis-facts.js';
import type { Answer, RecommendationState } from '../domain/recommendation-lifecycle.js';
import { authored, type NamedRow, PLACE, type PlaceRow } from './finding-rows.js';

export interface ResponseRow {
  answer: Answer;
  reason: string;
  until: Day | null;
  by: string;
  at: Date;
}

/** A recommendation as its pages show it. */
export interface RecommendationRow extends Authored, PlaceRow {
  id: string;
  number: number;
  title: string;
  text: string;
  state: RecommendationState;
  addressee: { organization: NamedRow | null; seat: NamedRow | null; person: null };
  /** Of the addressee, also where that is a seat. */
  addresseeOrganization: NamedRow;
  /** Whether somebody leads it today. */
  isLed: boolean;
  visibility: Visibility;
  issuedAt: Date | null;
  answerDue: Day | null;
  lapseReason: string | null;
  version: number;
  /** The latest answer last. */
  responses: ResponseRow[];
  findingIds: string[];
  taskIds: string[];
  actionItemIds: string[];
  goalIds: string[];
}

const named = (row: string, name = `${row}.name`): string => `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${name}) end`;
const idsOf = (column: string, table: string): string => `array(select l.${column} from ${table} l where l.tenant_id = r.tenant_id and l.recommendation_id = r.id and l.${column} is not null order by l.${column})`;

/** @param today the number of a parameter, for example `$6` */
export const recommendationRow = (today: string): string => `r.id, r.number, r.title, r.text, r.state, r.visibility, r.issued_at as "issuedAt", r.answer_due::text as "answerDue", r.lapse_reason as "lapseReason", r.version,
    ${authored('r')}, ${PLACE}, json_build_object('organization', ${named('o')}, 'seat', ${named('s', 's.title')}, 'person', null) as addressee,
    coalesce(${named('o')}, ${named('so')}) as "addresseeOrganization", ${isLed('coalesce(r.organization_id, s.organization_id)', `${today}::date`)} as "isLed",
    coalesce((select json_agg(json_build_object('answer', a.kind, 'reason', a.reason, 'until', a.until, 'by', p.given_name || ' ' || p.family_name, 'at', a.given_at) order by a.given_at, a.id)
      from recommendation_response a join person p on p.tenant_id = a.tenant_id and p.id = a.given_by where a.tenant_id = r.tenant_id and a.recommendation_id = r.id), '[]') as responses,
    ${idsOf('finding_id', 'recommendation_finding')} as "findingIds", ${idsOf('task_id', 'recommendation_link')} as "taskIds", ${idsOf('action_item_id', 'recommendation_link')} as "actionItemIds", ${idsOf('goal_id', 'recommendation_link')} as "goalIds"`;

export const ADDRESSEE_SOURCE = `left join organization o on o.tenant_id = r.tenant_id and o.id = r.organization_id
  left join organization so on so.tenant_id = s.tenant_id and so.id = s.organization_id`;
