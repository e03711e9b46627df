import { Injectable } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { AccountableIds } from '../../cycles/index.js';
import { MEASURE } from '../domain/measure-activities.js';
import { FOLLOWED } from '../domain/measure-lifecycle.js';
import { FUNDING_END, LATEST_STATUS, NEXT_DUE } from './measure-rows.js';
import { MEASURE_SOURCE } from './measure-scope.js';

interface DueMeasure {
  subject: ActivitySubject;
  lastDay: Day;
  isDay: boolean;
  owner: AccountableIds;
}

/** Whom a measure concerns, whoever asks. */
export interface ConcernedByMeasure {
  bodyId: string;
  owner: AccountableIds;
  createdBy: string;
}

/** A measure whose funding ends without anybody having decided what becomes of it. */
interface EndingMeasure {
  id: string;
  cycleId: string;
  endsOn: Day;
}

const SUBJECT = `json_build_object('kind', '${MEASURE}', 'id', m.id, 'cycleId', m.cycle_id, 'blockId', null) as subject`;
const OWNER = `json_build_object('organizationId', m.owner_organization_id, 'seatId', m.owner_seat_id, 'personId', m.owner_person_id) as owner`;
const FOLLOWED_ONES = `${MEASURE_SOURCE} join tenant t on t.id = m.tenant_id ${LATEST_STATUS} where m.state = any($1)`;

/** How measures go, and when that is to be said and decided. */
@Injectable()
export class MeasureStatusRepository {
  constructor(private readonly units: Units) {}

  /** Of what is due between two days, by its rhythm. */
  dueBetween(from: Day, until: Day): Promise<DueMeasure[]> {
    return this.units.query(`select ${SUBJECT}, ${NEXT_DUE}::text as "lastDay", true as "isDay", ${OWNER} from ${FOLLOWED_ONES} and ${NEXT_DUE} between $2 and $3 order by ${NEXT_DUE}, m.id`, [FOLLOWED, from, until]);
  }

  /** Measures of which a Sachstand is overdue since this day or before. */
  silentSince(day: Day): Promise<{ subject: ActivitySubject; bodyId: string; since: Day }[]> {
    return this.units.query(`select ${SUBJECT}, m.body_id as "bodyId", ${NEXT_DUE}::text as since from ${FOLLOWED_ONES} and ${NEXT_DUE} <= $2::date order by m.id`, [FOLLOWED, day]);
  }

  async concerned(id: string): Promise<ConcernedByMeasure | undefined> {
    return (await this.units.query<ConcernedByMeasure>(`select m.body_id as "bodyId", ${OWNER}, m.created_by as "createdBy" from measure m where m.id = $1`, [id])).at(0);
  }

  /** Locks those whose funding ends within a year of the day, of which nobody has decided or was asked yet (rule 27). */
  lockEnding(at: Date): Promise<EndingMeasure[]> {
    return this.units.query(
      `select m.id, m.cycle_id as "cycleId", ${FUNDING_END}::text as "endsOn" from measure m join tenant t on t.id = m.tenant_id
       where m.state in ('IN_PROGRESS', 'PAUSED', 'COMPLETED') and m.continuation is null and ${FUNDING_END} <= ($1::timestamptz at time zone t.time_zone)::date + interval '12 months'
         and m.continuation_asked_for is distinct from ${FUNDING_END} order by m.id for no key update of m`,
      [at],
    );
  }

  async asked(id: string, endsOn: Day): Promise<void> {
    await this.units.query('update measure set continuation_asked_for = $2, version = version + 1 where id = $1', [id, endsOn]);
  }
}
