import { Injectable } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { AccountableIds } from '../../cycles/index.js';
import { EVALUATION } from '../domain/evaluation-activities.js';

interface DueEvaluation {
  subject: ActivitySubject;
  lastDay: Day;
  isDay: boolean;
  owner: AccountableIds;
}

/** Whom an evaluation concerns, whoever asks. */
interface ConcernedByEvaluation {
  createdBy: string;
  evaluator: AccountableIds;
  measureOwner: AccountableIds;
}

const EVALUATOR = `json_build_object('organizationId', p.evaluator_organization_id, 'seatId', p.evaluator_seat_id, 'personId', p.evaluator_person_id)`;
const LAST_DAY = `(p.due_date + case p.due_precision when 'YEAR' then interval '1 year' when 'QUARTER' then interval '3 months' when 'MONTH' then interval '1 month' else interval '1 day' end - interval '1 day')::date`;

/** Evaluations for whoever is to be told of them. */
@Injectable()
export class ToldEvaluationsRepository {
  constructor(private readonly units: Units) {}

  /** Of what is to be assessed between two days, by the method that is fixed. */
  dueBetween(from: Day, until: Day): Promise<DueEvaluation[]> {
    return this.units.query(
      `select json_build_object('kind', '${EVALUATION}', 'id', e.id, 'cycleId', m.cycle_id, 'blockId', null) as subject, ${LAST_DAY}::text as "lastDay", p.due_precision = 'DAY' as "isDay", ${EVALUATOR} as owner
       from evaluation e join measure m on m.tenant_id = e.tenant_id and m.id = e.measure_id join evaluation_plan p on p.tenant_id = e.tenant_id and p.id = e.plan_id
       where e.state in ('METHOD_FIXED', 'BASELINE_RECORDED', 'COLLECTING') and m.state not in ('REJECTED', 'TERMINATED') and ${LAST_DAY} between $1 and $2 order by ${LAST_DAY}, e.id`,
      [from, until],
    );
  }

  async concerned(id: string): Promise<ConcernedByEvaluation | undefined> {
    return (
      await this.units.query<ConcernedByEvaluation>(
        `select e.created_by as "createdBy", json_build_object('organizationId', m.owner_organization_id, 'seatId', m.owner_seat_id, 'personId', m.owner_person_id) as "measureOwner", ${EVALUATOR} as evaluator
         from evaluation e join measure m on m.tenant_id = e.tenant_id and m.id = e.measure_id
         left join lateral (select n.* from evaluation_plan n where n.tenant_id = e.tenant_id and n.evaluation_id = e.id order by n.version_no desc limit 1) p on true where e.id = $1`,
        [id],
      )
    ).at(0);
  }
}
