import { Injectable } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { AccountableIds } from '../../cycles/index.js';
import { GOAL } from '../../goals/index.js';
import type { StatusKind } from '../domain/goal-status-activities.js';
import { FOLLOWED } from '../domain/standing.js';
import { NEXT_DUE, STATUS_SOURCE } from './status-sql.js';

interface DueStatus {
  subject: ActivitySubject;
  lastDay: Day;
  isDay: boolean;
  owner: AccountableIds;
}

interface SilentGoal {
  subject: ActivitySubject;
  bodyId: string;
  since: Day;
}

const SUBJECT = `json_build_object('kind', '${GOAL}', 'id', g.id, 'cycleId', g.cycle_id, 'blockId', null) as subject`;
const OWNER = `json_build_object('organizationId', g.owner_organization_id, 'seatId', g.owner_seat_id, 'personId', g.owner_person_id) as owner`;

/** What is needed to say whom the Sachstand of goals concerns, whoever asks. */
@Injectable()
export class ToldStatusRepository {
  constructor(private readonly units: Units) {}

  /** What a Sachstand is about, and who gave it. */
  async ofUpdate(updateId: string): Promise<{ kind: StatusKind; subjectId: string; authorId: string } | undefined> {
    const rows = await this.units.query<{ kind: StatusKind; subjectId: string; authorId: string }>(
      `select case when goal_id is null then 'MEASURE' else 'GOAL' end as kind, coalesce(goal_id, measure_id) as "subjectId", given_by as "authorId" from status_update where id = $1`,
      [updateId],
    );
    return rows.at(0);
  }

  async askerOf(questionId: string): Promise<string | undefined> {
    return (await this.units.query<{ id: string }>('select asked_by as id from status_question where id = $1', [questionId])).at(0)?.id;
  }

  /** What is due between two days, by its rhythm. */
  dueBetween(from: Day, until: Day): Promise<DueStatus[]> {
    return this.units.query(
      `select ${SUBJECT}, ${NEXT_DUE}::text as "lastDay", true as "isDay", ${OWNER} from ${STATUS_SOURCE} where g.state = any($3) and oo.id is not null and ${NEXT_DUE} between $1 and $2 order by ${NEXT_DUE}, g.id`,
      [from, until, FOLLOWED],
    );
  }

  /** Goals of which a Sachstand is overdue since this day or before. */
  silentSince(day: Day): Promise<SilentGoal[]> {
    return this.units.query(`select ${SUBJECT}, g.body_id as "bodyId", ${NEXT_DUE}::text as since from ${STATUS_SOURCE} where g.state = any($2) and ${NEXT_DUE} <= $1::date order by g.id`, [day, FOLLOWED]);
  }
}
