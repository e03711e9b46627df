import { randomUUID } from 'node:crypto';

/** In Berlin it is Monday, seven o'clock, and eight on the day before; long before the rounds of this very hour come to it. */
export const moments = { digest: '2098-11-24T06:00:00Z', reminder: '2098-11-23T07:00:00Z' };

/**
 * A town with one block in its cycle and people of its planning group who may read it, whose hours are served until just before a moment.
 *
 * @param query runs SQL as the database's superuser
 * @returns `{ tenantId, addresses, blockId, cycleId, organizationId }`
 */
export async function foundTown(query, count, moment) {
  const [tenantId, bodyId, organizationId, templateId, cycleId, blockId] = Array.from({ length: 6 }, () => randomUUID());
  const addresses = Array.from({ length: count }, () => `${randomUUID()}@example.org`);
  await query('insert into tenant (id, name) values ($1, $2)', [tenantId, 'Voerde']);
  await query('insert into notification_round (tenant_id, done_until) values ($1, $2)', [tenantId, new Date(Date.parse(moment) - 3_600_000)]);
  await query(`insert into body (tenant_id, id, kind, name, ags) values ($1, $2, 'MUNICIPALITY', 'Voerde', '05170044')`, [tenantId, bodyId]);
  await query(`insert into organization (tenant_id, id, kind, name, body_id) values ($1, $2, 'PLANNING_GROUP', 'Planungsgruppe', $3)`, [tenantId, organizationId, bodyId]);
  await query(`insert into process_template (tenant_id, id, key, version, title, content, created_at) values ($1, $2, 'probe', 1, 'Probe', '{"actors": [], "blocks": [], "source": ""}', now())`, [tenantId, templateId]);
  await query(
    `insert into planning_cycle (tenant_id, id, body_id, number, template_id, template_key, state, mandate_text, mandate_date, steering_organization_id, visibility) values ($1, $2, $3, 1, $4, 'probe', 'REGULAR', 'Auftrag', '2024-01-26', $5, 'PARTICIPANTS')`,
    [tenantId, cycleId, bodyId, templateId, organizationId],
  );
  await query(`insert into building_block (tenant_id, id, cycle_id, key, position, title, kind, phase, acceptance) values ($1, $2, $3, 'B1', 0, 'Probe', 'ANALYSES', 'REGULAR', 'OPEN')`, [tenantId, blockId, cycleId]);
  await query(`insert into account (id, email, password_hash, password_changed_at) select gen_random_uuid(), address, 'none', now() from unnest($1::text[]) address`, [addresses]);
  await query(`insert into person (tenant_id, id, account_id, email, given_name, family_name) select $1, gen_random_uuid(), id, email, 'Erika', 'Muster' from account where email = any($2)`, [tenantId, addresses]);
  await query(`insert into membership (tenant_id, id, person_id, organization_id, role, valid_from) select tenant_id, gen_random_uuid(), id, $2, 'COORDINATOR', '2020-01-01' from person where tenant_id = $1`, [tenantId, organizationId]);
  return { tenantId, addresses, blockId, cycleId, organizationId };
}

/** Everybody in the town is told something of its block. */
export const tellEverybody = (query, { tenantId, blockId }) =>
  query(
    `insert into notification (tenant_id, id, person_id, subject_kind, subject_id, occasion, reason, due_on, created_at) select tenant_id, gen_random_uuid(), id, 'BLOCK', $2, 'RESERVATION', 'DUE', '2098-11-30', now() from person where tenant_id = $1`,
    [tenantId, blockId],
  );

/** Something in the town falls due on the day after the moment of reminders. */
export const makeDue = (query, { tenantId, cycleId, blockId, organizationId }) =>
  query(
    `insert into task (tenant_id, id, cycle_id, block_id, key, position, title, stand, accountable_organization_id, due_date, due_precision) values ($1, gen_random_uuid(), $2, $3, 'B1.1', 0, 'Probe', 'PLANNED', $4, '2098-11-24', 'DAY')`,
    [tenantId, cycleId, blockId, organizationId],
  );

/**
 * A meeting of the town's planning group that runs, and one to which nobody is invited yet.
 *
 * @returns `{ coordinatorId, closed, invited }`: who leads them, the one to be closed and the one to be invited to
 */
export async function callTogether(query, { tenantId, organizationId }) {
  const [closed, invited] = [randomUUID(), randomUUID()];
  const [{ id: coordinatorId }] = await query('select id from person where tenant_id = $1 limit 1', [tenantId]);
  await query(
    `insert into meeting (tenant_id, id, organization_id, number, title, starts_at, ends_at, state, proposals_until, invited_at, opened_at)
     values ($1, $2, $4, 1, 'Sitzung', now(), now() + interval '2 hours', 'RUNNING', current_date, now(), now()),
       ($1, $3, $4, 2, 'Sitzung', now() + interval '30 days', now() + interval '30 days 2 hours', 'PLANNED', current_date + 20, null, null)`,
    [tenantId, closed, invited, organizationId],
  );
  await query(
    `insert into agenda_item (tenant_id, id, meeting_id, position, title, minutes, origin, first_raised_on) select $1, gen_random_uuid(), id, 1, 'Probe', 10, 'PLANNED', current_date from unnest($2::uuid[]) id`,
    [tenantId, [closed, invited]],
  );
  return { coordinatorId, closed, invited };
}
