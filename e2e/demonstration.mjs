import { startThrowaway } from '../tools/postgres/throwaway.mjs';
import { migrate } from '../tools/start/migration.mjs';
import { root } from '../tools/steps/program.mjs';
import { PASSWORD, people } from './people.mjs';
import { programVariables, startProgram } from './program.mjs';
import { keepSnapshot } from './snapshot.mjs';

/** A place in the address of a database, for its name. */
const NAME = 'DATABASE';
/** What holds the demonstration. */
const TEMPLATE = 'planungskreis';

/** @returns name and value of the cookie of a browser in which this account is signed in */
async function signedIn({ url }, email) {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', origin: url }, body: JSON.stringify({ query, variables: { input: { email, password: PASSWORD } } }) });
  const [, name, value] = /^([^=]+)=([^;]+)/.exec(answer.headers.get('set-cookie'));
  return { name, value };
}

/** Loads the demonstration once, for all journeys, with its people signed in: each file of them begins with a copy of it. */
export default async function loadDemonstration() {
  const { directory, url, stop } = await startThrowaway(200);
  const sessions = {};
  try {
    const variables = programVariables({ url }, TEMPLATE);
    await migrate(root, { ...variables, DATABASE_OWNER_URL: url('owner') });
    const program = await startProgram(directory, { ...variables, DEMO: '1' });
    for (const email of Object.values(people)) sessions[email] = await signedIn(program, email);
    await program.stop();
    await keepSnapshot(url('postgres', TEMPLATE));
  } catch (error) {
    await stop();
    throw error;
  }
  process.env.DEMONSTRATION = JSON.stringify({ directory, sessions, urls: Object.fromEntries(['postgres', 'owner', 'app', 'relay'].map((role) => [role, url(role, NAME)])) });
  return stop;
}

/** @returns `{ directory, sessions, database, url(role, database) }` of the PostgreSQL that was started for this run, cookies by e-mail address, and the database to copy */
export function demonstration() {
  const { directory, sessions, urls } = JSON.parse(process.env.DEMONSTRATION);
  return { directory, sessions, database: TEMPLATE, url: (role, database) => urls[role].replace(NAME, database) };
}
