import { newId } from '../src/kernel/ids.js';
import type { ActionItemState } from '../src/modules/action-items/index.js';
import { sql } from './database.js';

interface ActionItemParts {
  givenById: string;
  organizationId?: string | null;
  seatId?: string | null;
  personId?: string | null;
  number?: number;
  title?: string;
  state?: ActionItemState;
  due?: string;
  precision?: string;
  carriedCount?: number;
  climbedToId?: string | null;
  reportToId?: string | null;
  taskId?: string | null;
  visibility?: string;
  /** When it was proposed, agreed and, where its state says so, reported and confirmed. */
  at?: string;
}

let count = 0;

/** Builds an Auftrag straight into the database. @returns its id */
export async function addActionItem(database: string, tenantId: string, parts: ActionItemParts): Promise<string> {
  const id = newId();
  count += 1;
  const { state = 'AGREED', seatId = null, personId = null, carriedCount = 0, climbedToId = null, reportToId = null, taskId = null } = parts;
  const isReported = state === 'REPORTED_DONE' || state === 'CONFIRMED';
  const someone = isReported ? (await sql<{ id: string }>(database, 'select id from person where tenant_id = $1 order by id limit 1', [tenantId]))[0].id : null;
  const at = parts.at ?? new Date().toISOString();
  await sql(
    database,
    `insert into action_item (tenant_id, id, number, title, state, given_by_id, organization_id, seat_id, person_id, due_date, due_precision, carried_count, climbed_to_id, climbed_on,
       report_to_id, task_id, visibility, proposed_at, agreed_at, report, reported_by, reported_at, confirmed_by, confirmed_at, cancel_reason)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, case when $13::uuid is not null then date '2026-01-01' end, $14, $15, $16, $17,
       case when $5 <> 'PROPOSED' then $17::timestamptz end, case when $18::uuid is not null then 'erledigt' end, $18, case when $18::uuid is not null then $17::timestamptz end,
       case when $5 = 'CONFIRMED' then $18::uuid end, case when $5 = 'CONFIRMED' then $17::timestamptz end, case when $5 = 'CANCELLED' then 'weil' end)`,
    [
      tenantId, id, parts.number ?? count, parts.title ?? 'Zahlen liefern', state, parts.givenById, seatId ? null : (parts.organizationId ?? parts.givenById), seatId, personId,
      parts.due ?? '2099-01-01', parts.precision ?? 'MONTH', carriedCount, climbedToId, reportToId, taskId, parts.visibility ?? 'PARTICIPANTS', at, someone,
    ],
  );
  return id;
}
