import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { isLed } from '../../organizations/index.js';
import type { MeasureBelonging } from '../domain/measure-facts.js';
import { FOLLOWED } from '../domain/measure-lifecycle.js';
import type { WaitingReason } from '../domain/waiting.js';
import { BELONGING, FUNDING_END, LATEST_STATUS, NEXT_DUE } from './measure-rows.js';
import { MEASURE_READABLE, MEASURE_SOURCE, type MeasureScope } from './measure-scope.js';

/** Something of a measure that somebody is to see to. */
export interface WaitingMeasureRow extends MeasureBelonging {
  id: string;
  number: number;
  title: string;
  reason: WaitingReason;
  /** What it is, where that has a name: a step. */
  detail: string;
  day: Day;
  isLed: boolean;
}

const STEP_END = `(n.due_date + case n.due_precision when 'DAY' then interval '1 day' when 'MONTH' then interval '1 month' when 'QUARTER' then interval '3 months' else interval '1 year' end)::date - 1`;

/** The parameters: $6 today, $7 until when a Sachstand or a step is asked for, $8 until when the end of a Vorbehalt, $9 the states of what is followed. */
const WAITING = `select m.id, m.number, m.title, w.reason, w.detail, w.day::text as day, ${BELONGING}, ${isLed('coalesce(m.owner_organization_id, os.organization_id)', '$6::date')} as "isLed"
  from ${MEASURE_SOURCE} join tenant t on t.id = m.tenant_id ${LATEST_STATUS} cross join lateral (
    select 'QUESTION' as reason, '' as detail, (q.asked_at at time zone t.time_zone)::date as day from status_update n join status_question q on q.tenant_id = n.tenant_id and q.update_id = n.id
      where n.tenant_id = m.tenant_id and n.measure_id = m.id and not exists (select from status_answer a where a.tenant_id = q.tenant_id and a.question_id = q.id)
    union all select 'STATUS_DUE', '', ${NEXT_DUE} where m.state = any($9) and ${NEXT_DUE} <= $7::date
    union all select 'STEP_DUE', n.title, ${STEP_END} from measure_step n where n.tenant_id = m.tenant_id and n.measure_id = m.id and m.state in ('AGREED', 'IN_PROGRESS') and not n.is_done and ${STEP_END} <= $7::date
    union all select 'RESERVATION_EXPIRING', '', n.expires_on from funding_reservation n where n.tenant_id = m.tenant_id and n.measure_id = m.id and n.settled is null and n.expires_on <= $8::date
    union all select 'CONTINUATION', '', ${FUNDING_END} where m.state in ('IN_PROGRESS', 'PAUSED', 'COMPLETED') and m.continuation is null and m.continuation_asked_for = ${FUNDING_END}) w
  where ${MEASURE_READABLE} order by w.day, m.id, w.reason, w.detail`;

/** What of measures waits for somebody: one statement, whatever their number. */
@Injectable()
export class WaitingMeasuresRepository {
  constructor(private readonly units: Units) {}

  /** The most pressing first. */
  of(scope: MeasureScope, { today, soon, expiring }: { today: Day; soon: Day; expiring: Day }): Promise<WaitingMeasureRow[]> {
    return this.units.query(WAITING, [...scope, today, soon, expiring, FOLLOWED]);
  }
}
