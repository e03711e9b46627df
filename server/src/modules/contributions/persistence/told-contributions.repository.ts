import { Injectable } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import { Clock, type Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { AccountableIds } from '../../cycles/index.js';
import { CONTRIBUTION } from '../domain/contribution-activities.js';
import { OPEN } from '../domain/contribution-lifecycle.js';

/** Whom a contribution waits for: an organisation or a seat, or those who plan for its body. */
export interface WaitedFor {
  owner: AccountableIds;
  plannerIds: string[];
}

interface DueAnswer extends WaitedFor {
  subject: ActivitySubject;
  lastDay: Day;
  isDay: boolean;
}

interface SilentContribution {
  subject: ActivitySubject;
  bodyId: string;
  since: Day;
}

const SUBJECT = `json_build_object('kind', '${CONTRIBUTION}', 'id', k.id, 'cycleId', null, 'blockId', null) as subject`;
const LAST_EVENT = '(select max(a.at) from activity a where a.tenant_id = k.tenant_id and a.subject_id = k.id)';

/** @param now the number of a parameter */
const waitedFor = (now: string): string => `json_build_object('organizationId', k.owner_organization_id, 'seatId', k.owner_seat_id, 'personId', null) as owner,
  array(select distinct g.person_id from role_grant g join tenant t on t.id = g.tenant_id cross join lateral (select (${now}::timestamptz at time zone t.time_zone)::date as today) d
    where num_nonnulls(k.owner_organization_id, k.owner_seat_id) = 0 and g.role = 'PLANNER' and g.organization_id is null and (g.body_id is null or g.body_id = k.body_id)
      and g.valid_from <= d.today and (g.valid_until is null or g.valid_until >= d.today) order by 1) as "plannerIds"`;

/** What is needed to say whom contributions concern, whoever asks. */
@Injectable()
export class ToldContributionsRepository {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  async waitedFor(id: string): Promise<WaitedFor | undefined> {
    return (await this.units.query<WaitedFor>(`select ${waitedFor('$2')} from contribution k where k.id = $1`, [id, this.clock.now()])).at(0);
  }

  /** Those who wrote it or wrote it down, or what was merged into it; each with the one that is theirs. */
  authors(id: string): Promise<{ personId: string; subject: ActivitySubject }[]> {
    return this.units.query(`select coalesce(k.person_id, k.recorded_by) as "personId", ${SUBJECT} from contribution k where (k.id = $1 or k.merged_into = $1) and coalesce(k.person_id, k.recorded_by) is not null order by k.id`, [id]);
  }

  /** What waits for an answer that is due between two days. */
  dueBetween(from: Day, until: Day): Promise<DueAnswer[]> {
    return this.units.query(
      `select ${SUBJECT}, k.answer_due::text as "lastDay", true as "isDay", ${waitedFor('$4')} from contribution k where k.state = any($3) and k.answer_due between $1 and $2 order by k.answer_due, k.id`,
      [from, until, OPEN, this.clock.now()],
    );
  }

  /** What waits for an answer, with nothing in its history since a day; what is overdue is silent, whatever else happened to it. */
  silentSince(day: Day): Promise<SilentContribution[]> {
    return this.units.query(
      `select ${SUBJECT}, k.body_id as "bodyId", e.day::text as since from contribution k join tenant t on t.id = k.tenant_id
       cross join lateral (select least((coalesce(${LAST_EVENT}, k.received_at) at time zone t.time_zone)::date, k.answer_due + 1 - t.silence_days) as day) e
       where k.state = any($2) and e.day <= $1 order by e.day, k.id`,
      [day, OPEN],
    );
  }
}
