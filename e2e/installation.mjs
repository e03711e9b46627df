import { randomUUID } from 'node:crypto';
import { migrate } from '../tools/start/migration.mjs';
import { root } from '../tools/steps/program.mjs';
import { demonstration } from './demonstration.mjs';
import { makeDatabase, programVariables, startProgram } from './program.mjs';

/**
 * A real installation, as it is on its first day: nobody has an account, and there is no demonstration. It runs beside
 * the program of the other journeys, with a database of its own.
 *
 * @returns `{ url, setUpUrl, stop }`; the link works once
 */
export async function startInstallation() {
  const place = demonstration();
  const database = `installation_${randomUUID().replaceAll('-', '')}`;
  await makeDatabase(place, database);
  const variables = programVariables(place, database);
  await migrate(root, { ...variables, DATABASE_OWNER_URL: place.url('owner', database) });
  const { url, told, stop } = await startProgram(place.directory, { ...variables, DEMO: '0' });
  return { url, setUpUrl: told.setup.url, stop };
}
