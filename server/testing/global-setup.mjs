import { startThrowaway } from '../../tools/postgres/throwaway.mjs';

/**
 * One throw-away PostgreSQL for a Jest run. Tests find it in TEST_POSTGRES: `{ postgres, owner, app, relay }`, each the address
 * for that role with DATABASE in place of the database's name.
 */
export default async function globalSetup() {
  const { url, stop } = await startThrowaway(200);
  process.env.TEST_POSTGRES = JSON.stringify(Object.fromEntries(['postgres', 'owner', 'app', 'relay'].map((role) => [role, url(role, 'DATABASE')])));
  globalThis.stopPostgres = stop;
}
