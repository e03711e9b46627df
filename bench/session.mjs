import { hash } from '@node-rs/argon2';

const password = 'Planungskreis-Demo';

/** The planner of the first county (data/1-people.sql). */
export const planner = 'person-1@ort-1-1.example';

/** The password of all people, as the program stores it. */
export const passwordHash = () => hash(password, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/** Signs somebody in over HTTP. @returns the session's cookie */
export async function signIn(address, email) {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const answer = await fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input: { email, password } } }) });
  const [cookie] = answer.headers.get('set-cookie')?.split(';') ?? [];
  if (!cookie) throw new Error(`Signing in failed: ${await answer.text()}`);
  return cookie;
}
