import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { toolEnvironment } from '../launch/runtime.mjs';
import { Refusal } from '../refusal.mjs';
import { runProgram } from '../run-program.mjs';
import { scriptOf } from '../steps/program.mjs';

/** Whether this account may build here, and the tools for it are installed. */
function canBuild(root) {
  try {
    accessSync(root, constants.W_OK);
    return existsSync(path.join(root, 'node_modules/nx'));
  } catch {
    return false; // somebody else's installation
  }
}

/**
 * Builds what changed since the last build. An installation that cannot be built starts as it was delivered.
 *
 * @param {AbortSignal} stop
 */
export async function buildChanges(root, stop) {
  const isBuilt = existsSync(path.join(root, 'dist/server/src/main.js'));
  if (isBuilt && !canBuild(root)) return;
  process.stdout.write(isBuilt ? 'Das Programm wird geprüft … ' : 'Das Programm wird gebaut; das kann eine Minute dauern … ');
  const began = Date.now();
  const args = [scriptOf('nx'), 'run-many', '-t', 'build', '--output-style=static'];
  const { code, output } = await runProgram(process.execPath, args, { cwd: root, env: toolEnvironment(root, process.execPath), stop });
  if (stop.aborted) return;
  console.log(code === 0 ? `fertig (${Math.round((Date.now() - began) / 1000)} s)` : 'fehlgeschlagen');
  if (code !== 0) throw new Refusal('Das Programm ließ sich nicht bauen.', output);
}
