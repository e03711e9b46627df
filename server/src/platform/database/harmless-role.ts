/** Row-level security is no protection against a role that owns tables or may bypass it. */
const ROLE = `select rolname as name, rolsuper or rolbypassrls or exists (select from pg_tables where tableowner = current_user) as unsafe from pg_roles where rolname = current_user`;

export interface RoleRow {
  name: string;
  unsafe: boolean;
}

/** @throws when the role behind `query` could pass row-level security */
export async function assertHarmlessRole(query: (sql: string) => Promise<RoleRow[]>): Promise<void> {
  const [role] = await query(ROLE);
  if (role.unsafe) throw new Error(`Role "${role.name}" could pass row-level security; run with a role that owns nothing.`);
}
