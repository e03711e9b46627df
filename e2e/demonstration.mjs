import { startThrowaway } from '../tools/postgres/throwaway.mjs';
import { migrate } from '../tools/start/migration.mjs';
import { root } from '../tools/steps/program.mjs';
import { programVariables, startProgram } from './program.mjs';

/** A place in the address of a database, for its name. */
const NAME = 'DATABASE';
/** What holds the demonstration. */
const TEMPLATE = 'planungskreis';

/** Loads the demonstration once, for all journeys: each file of them begins with a copy of it. */
export default async function loadDemonstration() {
  const { directory, url, stop } = await startThrowaway(200);
  try {
    const variables = programVariables({ url }, TEMPLATE);
    await migrate(root, { ...variables, DATABASE_OWNER_URL: url('owner') });
    const program = await startProgram(directory, { ...variables, DEMO: '1' });
    await program.stop();
  } catch (error) {
    await stop();
    throw error;
  }
  process.env.DEMONSTRATION = JSON.stringify({ directory, urls: Object.fromEntries(['postgres', 'owner', 'app', 'relay'].map((role) => [role, url(role, NAME)])) });
  return stop;
}

/** @returns `{ directory, database, url(role, database) }` of the PostgreSQL that was started for this run, and the database to copy */
export function demonstration() {
  const { directory, urls } = JSON.parse(process.env.DEMONSTRATION);
  return { directory, database: TEMPLATE, url: (role, database) => urls[role].replace(NAME, database) };
}
