import path from 'node:path';
import { Refusal } from '../refusal.mjs';
import { startProgram } from './server.mjs';

/** Brings the database to the program's state; throws a Refusal with what the migration said. */
export async function migrate(root, env) {
  let refusal;
  let output = '';
  const program = startProgram(path.join(root, 'dist/server/src/migrate.js'), {
    env,
    output: 'pipe',
    onMessage: (message) => {
      if (message?.kind === 'refused') refusal = message.sentence;
    },
  });
  for (const stream of [program.child.stdout, program.child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const { code } = await program.exited;
  if (refusal) throw new Refusal(refusal);
  if (code !== 0) throw new Refusal('Die Datenbank konnte nicht auf den Stand dieses Programms gebracht werden. Was gespeichert war, bleibt erhalten.', output);
}
