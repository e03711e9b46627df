/**
 * Makes the roles `owner`, `app` and `relay`, none of which passes row-level security, and the database of `owner`.
 *
 * @param client connected as the superuser
 * @param secrets passwords by role; base64url, hence safe inside quotes
 */
export async function prepareDatabase(client, secrets) {
  for (const role of ['owner', 'app', 'relay']) {
    const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
    if (!rowCount) await client.query(`create role ${role} login nosuperuser nobypassrls nocreaterole password '${secrets[role]}'`);
  }
  const { rowCount } = await client.query(`select 1 from pg_database where datname = 'planungskreis'`);
  if (!rowCount) await client.query('create database planungskreis owner owner');
}
