/** What the application's role may do with each table. A table that is missing here is closed to it, and a test says so. */
export const GRANTS: Readonly<Record<string, string>> = {
  migration: 'select',
  tenant: 'select, insert, update',
  account: 'select, insert, update',
  session: 'select, insert, update, delete',
  one_time_link: 'select, insert, update, delete',
  sign_in_attempt: 'select, insert, update, delete',
  person: 'select, insert, update',
  request: 'select, insert',
  role_grant: 'select, insert, update',
  body: 'select, insert, update',
  organization: 'select, insert, update',
  membership: 'select, insert, update',
  seat: 'select, insert, update',
  seat_holding: 'select, insert, update',
  process_template: 'select, insert, update',
  planning_cycle: 'select, insert, update',
  actor_binding: 'select, insert, delete',
  building_block: 'select, insert, update',
  block_dependency: 'select, insert',
  task: 'select, insert, update',
  task_dependency: 'select, insert, delete',
  responsibility: 'select, insert, delete',
  reservation: 'select, insert, update',
  milestone: 'select, insert, update',
  activity: 'select, insert',
  activity_note: 'select, insert, update',
};

/** Views, which the application may only read. */
const VIEWS: readonly string[] = ['participation'];

/** Tables that stand outside of row-level security; ARCHITECTURE.md says for each who reads it and why. */
export const WITHOUT_TENANT: readonly string[] = ['migration', 'account', 'session', 'one_time_link', 'sign_in_attempt'];

/** @returns the statements that give `role` exactly these rights; they may run again and again */
export function grantsTo(role: string): string[] {
  const name = `"${role.replaceAll('"', '""')}"`;
  return [
    `revoke all on all tables in schema public from ${name}`,
    `grant usage on schema public to ${name}`,
    ...Object.entries(GRANTS).map(([table, rights]) => `grant ${rights} on ${table} to ${name}`),
    ...VIEWS.map((view) => `grant select on ${view} to ${name}`),
  ];
}
