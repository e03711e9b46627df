/** The organisations among `columns` as a JSON list. */
const organizations = (...columns: string[]): string => `(select coalesce(json_agg(distinct o), '[]') from unnest(array[${columns.join(', ')}]) o where o is not null)`;
const list = (column: string, condition = 'true'): string => `(select coalesce(json_agg(e), '[]') from unnest(array[${column}]) e where e is not null and ${condition})`;

const OF_CYCLE = `'bodyId', c.body_id, 'receivingOrganizationId', b.receiving_organization_id, 'steeringOrganizationId', c.steering_organization_id`;

/** `ObjectFacts` of a block `b` of a cycle `c`; `bs` is the seat that answers for it. */
export const BLOCK_FACTS = `json_build_object(${OF_CYCLE}, 'ownSeatIds', '[]'::json, 'ownPersonIds', '[]'::json,
  'accountableOrganizationIds', ${organizations('b.accountable_organization_id', 'bs.organization_id')})`;

/** `ObjectFacts` of a task `t` of such a block; `ts` is the seat that answers for it. */
export const TASK_FACTS = `json_build_object(${OF_CYCLE}, 'ownSeatIds', ${list('t.accountable_seat_id', 't.accountable_person_id is null')}, 'ownPersonIds', ${list('t.accountable_person_id')},
  'accountableOrganizationIds', ${organizations('t.accountable_organization_id', 'ts.organization_id', 'b.accountable_organization_id', 'bs.organization_id')})`;
