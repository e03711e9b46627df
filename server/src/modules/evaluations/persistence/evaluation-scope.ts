import { MEASURE_READABLE, MEASURE_SOURCE, TAKES_PART } from '../../measures/index.js';

/** Whether an organisation of the actor evaluates. */
const EVALUATES = `exists (select from evaluation_plan p left join seat s on s.tenant_id = p.tenant_id and s.id = p.evaluator_seat_id
    where p.tenant_id = e.tenant_id and p.evaluation_id = e.id and coalesce(p.evaluator_organization_id, s.organization_id) = any($3::uuid[]))`;

/** Whether an evaluation `e` may be read, with the parameters of `measureScope`: never more than its measure. */
export const EVALUATION_READABLE = `(${MEASURE_READABLE} and ($1::boolean or m.body_id = any($2::uuid[]) or ($4::boolean and (e.created_by = $5
  or e.visibility in ('TENANT', 'PUBLIC') or (e.visibility = 'PARTICIPANTS' and (${TAKES_PART} or ${EVALUATES}))))))`;

/** Where the predicate above finds what it asks for. */
export const EVALUATION_SOURCE = `evaluation e join (${MEASURE_SOURCE}) on m.tenant_id = e.tenant_id and m.id = e.measure_id`;
