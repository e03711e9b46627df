import { spawnSync } from 'node:child_process';
import { toolEnvironment } from '../launch/runtime.mjs';
import { root, scriptOf } from './program.mjs';

/** Runs nx before the person's eyes; ends this process with its exit code when it fails. */
export function nx(...args) {
  const { status } = spawnSync(process.execPath, [scriptOf('nx'), ...args, '--output-style=static'], { cwd: root, stdio: 'inherit', env: toolEnvironment(root, process.execPath) });
  if (status !== 0) process.exit(status ?? 1);
}
