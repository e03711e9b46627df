import { readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';

/** Adds what these files of SQL say to the data of a region. @returns what `count` counts afterwards */
export async function addData({ url }, database, files, count) {
  const client = new pg.Client(url('postgres', database));
  client.on('error', () => {}); // the cluster is stopped under it on Ctrl+C
  await client.connect();
  await client.query('set session_replication_role = replica');
  for (const file of ['data/0-ids.sql', ...files]) await client.query(readFileSync(path.join(import.meta.dirname, file), 'utf8'));
  await client.query('vacuum (analyze)');
  const { rows } = await client.query(`select (${count})::int as count`);
  await client.end();
  return rows[0].count;
}
