import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { Lage } from '../../cycles/index.js';
import type { Continuation, MeasureState } from '../domain/measure-lifecycle.js';
import { FUNDED, LATEST_STATUS, type NamedRow, NEXT_DUE } from './measure-rows.js';
import { MEASURE_READABLE, MEASURE_SOURCE, type MeasureScope } from './measure-scope.js';

/** Where a measure stands, for whoever leads: flat, since there may be hundreds. */
export interface MeasureStandingRow {
  id: string;
  number: number;
  title: string;
  state: MeasureState;
  body: NamedRow;
  fieldOfAction: string;
  owner: NamedRow | null;
  ownerOrganization: NamedRow | null;
  lage: Lage | null;
  /** Why it does not go to plan; empty where it does. */
  sentence: string;
  nextDue: Day;
  isFunded: boolean;
  fundingEndsOn: Day | null;
  continuation: Continuation | null;
  /** Until when it stands under a Vorbehalt. */
  reservedUntil: Day | null;
  openQuestions: number;
}

const named = (row: string, name = `${row}.name`): string => `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${name}) end`;

const STANDINGS = `select m.id, m.number, m.title, m.state, ${named('b')} as body, coalesce(f.name, '') as "fieldOfAction", coalesce(${named('os', 'os.title')}, ${named('oo')}) as owner, ${named('oo')} as "ownerOrganization",
    u.lage, case when u.lage <> 'ON_TRACK' then u.happened else '' end as sentence, ${NEXT_DUE}::text as "nextDue", ${FUNDED}, m.continuation,
    (select n.expires_on::text from funding_reservation n where n.tenant_id = m.tenant_id and n.measure_id = m.id and n.settled is null) as "reservedUntil",
    (select count(*)::int from status_update n join status_question q on q.tenant_id = n.tenant_id and q.update_id = n.id
       where n.tenant_id = m.tenant_id and n.measure_id = m.id and not exists (select from status_answer a where a.tenant_id = q.tenant_id and a.question_id = q.id)) as "openQuestions"
  from ${MEASURE_SOURCE} join tenant t on t.id = m.tenant_id ${LATEST_STATUS} join body b on b.tenant_id = m.tenant_id and b.id = m.body_id
  left join field_of_action f on f.tenant_id = m.tenant_id and f.id = m.field_of_action_id
  left join organization oo on oo.tenant_id = m.tenant_id and oo.id = coalesce(m.owner_organization_id, os.organization_id)
  where ${MEASURE_READABLE} and m.state <> 'REJECTED' order by c.number desc, c.id, m.number, m.id`;

/** Where measures stand: one statement, whatever their number. */
@Injectable()
export class MeasureStandingsRepository {
  constructor(private readonly units: Units) {}

  /** Of the latest cycle first. */
  of(scope: MeasureScope): Promise<MeasureStandingRow[]> {
    return this.units.query(STANDINGS, [...scope]);
  }
}
