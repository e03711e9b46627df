import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal, report } from '../refusal.mjs';
import { installIfNeeded } from './install.mjs';
import { chooseNode, toolEnvironment } from './runtime.mjs';
import { exitCode, onSignals } from './signals.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const commands = ['start', 'test', 'build', 'check', 'contract', 'texts', 'bench', 'picture'];

/**
 * Runs `tools/<name>.mjs` on the project's own Node, after installing what is missing, and ends this process with its
 * exit code.
 *
 * @param {string[]} argv the command's name and its arguments
 */
export async function runCommand([name, ...args]) {
  try {
    if (!commands.includes(name)) throw new Refusal(`Diesen Befehl gibt es nicht: ${name ?? ''}. Möglich sind: ${commands.join(', ')}.`);
    await installIfNeeded(root);
    const node = chooseNode(root);
    const script = path.join(root, 'tools', `${name}.mjs`);
    if (!existsSync(script)) throw new Refusal(`Die Datei tools/${name}.mjs fehlt. Bitte laden Sie Planungskreis noch einmal vollständig herunter.`);
    // The channel tells the command when this process is killed without a chance to pass a signal on.
    const child = spawn(node, [script, ...args], { cwd: root, env: toolEnvironment(root, node), stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
    onSignals((signal) => child.kill(signal));
    child.once('error', (error) => {
      report(new Refusal(`Node.js ließ sich nicht starten (${error.message}).`));
      process.exitCode = 1;
    });
    child.once('exit', (code, signal) => process.exit(exitCode(code, signal)));
  } catch (error) {
    report(error);
    process.exitCode = 1;
  }
}
