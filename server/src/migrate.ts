import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';
import { grantsTo } from './grants.js';

/** Two starts at once must not migrate at once. */
const LOCK = `hashtext('planungskreis migration')`;

/**
 * Brings the database up to date as `owner`, and gives the role of the application what it may do.
 * @param ownerUrl the role that owns the tables
 * @param appRole the role that the application signs in with
 * @returns the names of the migrations that ran
 */
export async function migrate(ownerUrl: string, appRole: string): Promise<string[]> {
  const dataSource = await new DataSource(dataSourceOptions(ownerUrl)).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(${LOCK})`);
    const ran = await dataSource.runMigrations();
    for (const statement of grantsTo(appRole)) await dataSource.query(statement);
    return ran.map(({ name }) => name);
  } finally {
    await lock.query(`select pg_advisory_unlock(${LOCK})`);
    await lock.release();
    await dataSource.destroy();
  }
}

if (import.meta.main) {
  const { DATABASE_OWNER_URL, DATABASE_URL } = process.env;
  if (!DATABASE_OWNER_URL || !DATABASE_URL) {
    process.stderr.write('DATABASE_OWNER_URL und DATABASE_URL werden gebraucht.\n');
    process.exit(1);
  }
  await migrate(DATABASE_OWNER_URL, decodeURIComponent(new URL(DATABASE_URL).username));
}
