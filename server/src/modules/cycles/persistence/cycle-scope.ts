import type { Reach } from '../../access/index.js';

/**
 * The parameters $1 to $4 of every statement that reads cycles: how far the actor's right to read carries.
 * @returns [everything, bodies, organisations, shared]
 */
export const scopeValues = ({ everything, bodyIds, organizationIds, shared }: Reach): [boolean, string[], string[], boolean] => [everything, bodyIds, organizationIds, shared];

const within = `($1::boolean or c.body_id = any($2::uuid[]))`;
const sharedWithAll = (visibility: string): string => `($4::boolean and ${visibility} in ('TENANT', 'PUBLIC'))`;
const takesPart = (visibility: string, condition: string): string =>
  `($4::boolean and ${visibility} = 'PARTICIPANTS' and exists (select from participation p where p.tenant_id = c.tenant_id and p.organization_id = any($3::uuid[]) and ${condition}))`;

const OF_BLOCK = 'coalesce(b.visibility, c.visibility)';
const OF_TASK = `coalesce(t.visibility, ${OF_BLOCK})`;

/** Whether a block `b` of a cycle `c` may be read. */
export const BLOCK_READABLE = `(${within} or ${sharedWithAll(OF_BLOCK)} or ${takesPart(OF_BLOCK, 'p.block_id = b.id')})`;

/** Whether a task `t` of a block `b` of a cycle `c` may be read. */
export const TASK_READABLE = `(${within} or ${sharedWithAll(OF_TASK)} or ${takesPart(OF_TASK, 'p.block_id = b.id')})`;

/** Whether a cycle `c` may be read as a whole, with its mandate and dates: taking part in some of its blocks opens these, not what lies around them. */
export const CYCLE_WHOLE = `(${within} or ${sharedWithAll('c.visibility')})`;

/** Whether a cycle `c` may be read: itself, or as the frame of a block that may. */
export const CYCLE_READABLE = `(${within} or ${sharedWithAll('c.visibility')} or ${takesPart('c.visibility', 'p.cycle_id = c.id')}
  or exists (select from building_block b where b.tenant_id = c.tenant_id and b.cycle_id = c.id and ${BLOCK_READABLE}))`;
