import { hash } from '@node-rs/argon2';

const password = 'Planungskreis-Demo';

/** The planner of the first county (data/1-people.sql). */
const email = 'person-1@ort-1-1.example';

/** The password of all people, as the program stores it. */
export const passwordHash = () => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/** Signs the planner in over HTTP. @returns the session's cookie */
export async function signIn(url) {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input: { email, password } } }) });
  const [cookie] = answer.headers.get('set-cookie')?.split(';') ?? [];
  if (!cookie) throw new Error(`Signing in failed: ${await answer.text()}`);
  return cookie;
}
