import { Injectable } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { AccountableIds } from '../../cycles/index.js';
import { RECOMMENDATION } from '../domain/analysis-activities.js';
import { OPEN, UNSETTLED } from '../domain/recommendation-lifecycle.js';

/** Whom a recommendation concerns. */
interface ToldRecommendation {
  addressee: AccountableIds;
  /** Whoever drafted it, and whoever wrote the Befunde that it follows from. */
  authorIds: string[];
}

interface DueAnswer {
  subject: ActivitySubject;
  lastDay: Day;
  isDay: boolean;
  addressee: AccountableIds;
}

interface SilentRecommendation {
  subject: ActivitySubject;
  bodyId: string;
  since: Day;
}

const ADDRESSEE = `json_build_object('organizationId', r.organization_id, 'seatId', r.seat_id, 'personId', null) as addressee`;
const SUBJECT = `json_build_object('kind', '${RECOMMENDATION}', 'id', r.id, 'cycleId', r.cycle_id, 'blockId', r.block_id) as subject`;
const LAST_EVENT = '(select max(a.at) from activity a where a.tenant_id = r.tenant_id and a.subject_id = r.id)';

/** What is needed to say whom recommendations concern, whoever asks. */
@Injectable()
export class ToldRecommendationsRepository {
  constructor(private readonly units: Units) {}

  async find(id: string): Promise<ToldRecommendation | undefined> {
    const rows = await this.units.query<ToldRecommendation>(
      `select ${ADDRESSEE}, array(select r.created_by union select f.created_by from recommendation_finding l join finding f on f.tenant_id = l.tenant_id and f.id = l.finding_id
         where l.tenant_id = r.tenant_id and l.recommendation_id = r.id) as "authorIds" from recommendation r where r.id = $1`,
      [id],
    );
    return rows.at(0);
  }

  /** What waits for an answer that is due between two days. */
  dueBetween(from: Day, until: Day): Promise<DueAnswer[]> {
    return this.units.query(
      `select ${SUBJECT}, r.answer_due::text as "lastDay", true as "isDay", ${ADDRESSEE} from recommendation r where r.state = any($3) and r.answer_due between $1 and $2 order by r.answer_due, r.id`,
      [from, until, OPEN],
    );
  }

  /** What is not settled, with nothing in its history since a day; what is put off is silent until then. */
  silentSince(day: Day): Promise<SilentRecommendation[]> {
    return this.units.query(
      `select ${SUBJECT}, c.body_id as "bodyId", e.day::text as since from recommendation r join planning_cycle c on c.tenant_id = r.tenant_id and c.id = r.cycle_id join tenant t on t.id = r.tenant_id
       cross join lateral (select greatest((coalesce(${LAST_EVENT}, r.issued_at) at time zone t.time_zone)::date,
         case when r.state = 'DEFERRED' then (select max(a.until) from recommendation_response a where a.tenant_id = r.tenant_id and a.recommendation_id = r.id) end) as day) e
       where r.state = any($2) and e.day <= $1 order by e.day, r.id`,
      [day, UNSETTLED],
    );
  }
}
