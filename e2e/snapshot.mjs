import pg from 'pg';

const SCHEMA = 'snapshot';

/** Every table with the columns that can be written. */
const TABLES = `
  select format('%I.%I', n.nspname, c.relname) as name, format('${SCHEMA}.%I', n.nspname || '_' || c.relname) as copy, string_agg(quote_ident(a.attname), ', ') as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where c.relkind = 'r' and n.nspname in ('public', 'bullmq') and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  group by n.nspname, c.relname`;

const DEADLOCK = '40P01';

/** In one transaction; once more where it met one of the program that wanted the same tables in another order. */
async function run(client, statements) {
  try {
    await client.query(`begin; set local session_replication_role = replica; ${statements.join('; ')}; commit`);
  } catch (error) {
    if (error.code !== DEADLOCK) throw error;
    await client.query('rollback');
    await run(client, statements);
  }
}

async function forEachTable(url, statementsOf) {
  const client = new pg.Client(url);
  await client.connect();
  try {
    const { rows } = await client.query(TABLES);
    await run(client, statementsOf(rows));
  } finally {
    await client.end();
  }
}

/** Keeps what the tables of a database hold, inside of it. @param url as its superuser */
export const keepSnapshot = (url) => forEachTable(url, (tables) => [`create schema ${SCHEMA}`, ...tables.map(({ name, copy, columns }) => `create table ${copy} as select ${columns} from ${name}`)]);

/** Brings back what was kept, while programs are connected. @param url as the superuser of the database */
export const rewind = (url) =>
  forEachTable(url, (tables) => [
    `truncate ${tables.map(({ name }) => name).join(', ')}`,
    ...tables.map(({ name, copy, columns }) => `insert into ${name} (${columns}) overriding system value select ${columns} from ${copy}`),
  ]);
