import pg from 'pg';
import { Refusal } from '../refusal.mjs';

const oldestVersion = 150_000;

async function check(name, connectionString) {
  const { host, pathname } = new URL(connectionString);
  const place = `${host}${pathname}`; // never the password
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // told by the statement below
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    if (Number(rows[0].server_version_num) < oldestVersion) throw new Refusal(`Die Datenbank in ${name} (${place}) ist zu alt. Planungskreis braucht PostgreSQL 15 oder neuer.`);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`Die Datenbank in ${name} (${place}) ist nicht erreichbar. Bitte prüfen Sie Adresse, Konto und Passwort.`, error.message || error.code);
  } finally {
    await client.end().catch(() => {}); // it may never have been connected
  }
}

/** Makes sure that the addresses of a given database answer; throws a Refusal. */
export async function checkGivenDatabase({ owner, app, relay }) {
  await check('DATABASE_OWNER_URL', owner);
  await check('DATABASE_URL', app);
  if (relay) await check('DATABASE_RELAY_URL', relay);
}
