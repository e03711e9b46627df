import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { StandingDetails } from '../domain/standing-details.js';

const planned = (column: string): string => `case when g.${column}_date is not null then json_build_object('date', g.${column}_date, 'precision', g.${column}_precision) end`;

const ANSWERS = `coalesce((select json_agg(json_build_object('text', w.text, 'at', w.answered_at) order by w.answered_at, w.id) from status_answer w where w.tenant_id = q.tenant_id and w.question_id = q.id), '[]')`;
const QUESTIONS = `coalesce((select json_agg(json_build_object('text', q.text, 'at', q.asked_at, 'answers', ${ANSWERS}) order by q.asked_at, q.id) from status_question q where q.tenant_id = u.tenant_id and q.update_id = u.id), '[]')`;

const MANDATE = `(select json_build_object('resolutionId', r.id, 'paperId', p.id, 'reference', p.reference, 'title', p.title, 'organization', o.name, 'result', r.result, 'decidedOn', r.decided_on) from resolution r
    join paper p on p.tenant_id = r.tenant_id and p.id = r.paper_id join consultation n on n.tenant_id = r.tenant_id and n.id = r.consultation_id join organization o on o.tenant_id = n.tenant_id and o.id = n.organization_id
    where r.tenant_id = g.tenant_id and r.id = g.resolution_id)`;
const ON_ITS_WAY = `(select json_build_object('paperId', p.id, 'reference', p.reference, 'title', p.title, 'organization', coalesce(o.name, ''), 'plannedOn', n.planned_on) from paper p
    left join consultation n on n.tenant_id = p.tenant_id and n.paper_id = p.id and n.is_authoritative left join organization o on o.tenant_id = n.tenant_id and o.id = n.organization_id
    where p.tenant_id = g.tenant_id and p.id = g.paper_id and g.resolution_id is null and p.state not in ('CLOSED', 'WITHDRAWN'))`;

const DETAILS = `select g.id, g.criterion, ${planned('due')} as due, g.indicator, g.baseline_value::float8 as "baselineValue", ${planned('baseline')} as "baselineDate", coalesce(u.happened, '') as happened, coalesce(u.need, '') as need,
    ${QUESTIONS} as questions, ${MANDATE} as mandate, ${ON_ITS_WAY} as "onItsWay"
  from unnest($1::uuid[], $2::uuid[]) shown (goal_id, update_id) join goal g on g.id = shown.goal_id left join status_update u on u.tenant_id = g.tenant_id and u.id = shown.update_id`;

@Injectable()
export class StandingDetailsRepository {
  constructor(private readonly units: Units) {}

  /** By the id of the goal, with its Sachstand. Whoever asks must look whether the questions may be heard and the papers be read. */
  async of(goals: readonly { id: string; updateId: string | null }[]): Promise<Map<string, StandingDetails>> {
    const rows = await this.units.query<StandingDetails & { id: string }>(DETAILS, [goals.map(({ id }) => id), goals.map(({ updateId }) => updateId)]);
    return new Map(rows.map(({ id, ...details }) => [id, details]));
  }
}
