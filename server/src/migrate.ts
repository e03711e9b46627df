import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';
import { grantsToApp, grantsToRelay } from './grants.js';
import { migrateQueue } from './platform/jobs/queue-schema.js';

/** Two starts at once must not migrate at once. */
const LOCK = `hashtext('planungskreis migration')`;

/** Whom the program signs in as: `app` for everything, `relay` for the outbox, where jobs are done. */
export interface Roles {
  app: string;
  relay?: string;
}

/**
 * Brings the database up to date as `owner`, and gives the roles of the program what they may do.
 * @param ownerUrl the role that owns the tables
 * @returns the names of the migrations that ran
 */
export async function migrate(ownerUrl: string, { app, relay }: Roles): Promise<string[]> {
  const dataSource = await new DataSource(dataSourceOptions(ownerUrl)).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(${LOCK})`);
    const ran = await dataSource.runMigrations();
    await migrateQueue(ownerUrl);
    for (const statement of [...grantsToApp(app), ...(relay === undefined ? [] : grantsToRelay(relay))]) await dataSource.query(statement);
    return ran.map(({ name }) => name);
  } finally {
    await lock.query(`select pg_advisory_unlock(${LOCK})`);
    await lock.release();
    await dataSource.destroy();
  }
}

if (import.meta.main) {
  const { DATABASE_OWNER_URL, DATABASE_URL, DATABASE_RELAY_URL } = process.env;
  if (!DATABASE_OWNER_URL || !DATABASE_URL) {
    process.stderr.write('DATABASE_OWNER_URL und DATABASE_URL werden gebraucht.\n');
    process.exit(1);
  }
  const roleIn = (url: string): string => decodeURIComponent(new URL(url).username);
  const [app, relay] = [roleIn(DATABASE_URL), DATABASE_RELAY_URL ? roleIn(DATABASE_RELAY_URL) : undefined];
  if (app === relay) {
    process.stderr.write(`DATABASE_URL und DATABASE_RELAY_URL nennen dasselbe Konto „${app}“. Bitte legen Sie für die Aufträge ein eigenes an.\n`);
    process.exit(1);
  }
  await migrate(DATABASE_OWNER_URL, { app, relay });
}
