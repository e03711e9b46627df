import type { Reach } from '../../access/index.js';

/**
 * The parameters $1 to $4 of every statement that reads cycles: how far the actor's right to read carries.
 * @returns [everything, bodies, organisations, shared]
 */
export const scopeValues = ({ everything, bodyIds, organizationIds, shared }: Reach): [boolean, string[], string[], boolean] => [everything, bodyIds, organizationIds, shared];

const within = `($1::boolean or c.body_id = any($2::uuid[]))`;
const sharedWithAll = (visibility: string): string => `($4::boolean and ${visibility} in ('TENANT', 'PUBLIC'))`;
/** In what an organisation of the actor takes part is asked once for a statement, not once for each row: few rows are read, many are not. */
const takesPart = (visibility: string, id: string, of: 'cycle_id' | 'block_id'): string =>
  `($4::boolean and ${visibility} = 'PARTICIPANTS' and ${id} in (select p.${of} from participation p where p.organization_id = any($3::uuid[])))`;

const OF_BLOCK = 'coalesce(b.visibility, c.visibility)';
const OF_TASK = `coalesce(t.visibility, ${OF_BLOCK})`;

/** Whether a block `b` of a cycle `c` may be read. */
export const BLOCK_READABLE = `(${within} or ${sharedWithAll(OF_BLOCK)} or ${takesPart(OF_BLOCK, 'b.id', 'block_id')})`;

/** Whether a task `t` of a block `b` of a cycle `c` may be read. */
export const TASK_READABLE = `(${within} or ${sharedWithAll(OF_TASK)} or ${takesPart(OF_TASK, 'b.id', 'block_id')})`;

/** Whether a cycle `c` may be read as a whole, with its mandate and dates: taking part in some of its blocks opens these, not what lies around them. */
export const CYCLE_WHOLE = `(${within} or ${sharedWithAll('c.visibility')})`;

/** Cycles with a block that is shared although its cycle is not. */
const FRAMES = `select b.cycle_id from building_block b where ${sharedWithAll('b.visibility')} or ${takesPart('b.visibility', 'b.id', 'block_id')}`;

/** Whether a cycle `c` may be read: itself, or as the frame of a block that may. */
export const CYCLE_READABLE = `(${within} or ${sharedWithAll('c.visibility')} or ${takesPart('c.visibility', 'c.id', 'cycle_id')} or c.id in (${FRAMES}))`;
