import { spawn } from 'node:child_process';
import path from 'node:path';
import { lastLines, Refusal } from '../refusal.mjs';
import { exitCode, onSignals } from './signals.mjs';

/** The npm that started us, else the one on the path. */
function npmCommand() {
  const script = process.env.npm_execpath ?? '';
  return path.basename(script) === 'npm-cli.js' ? { file: process.execPath, first: [script] } : { file: 'npm', first: [] };
}

const causes = [
  [/ENOSPC/, 'weil kein Speicherplatz mehr frei ist'],
  [/EACCES|EPERM|EROFS/, 'weil in den Ordner nicht geschrieben werden darf'],
  [/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED/, 'weil der Paketdienst nicht erreichbar ist; bitte prüfen Sie die Internetverbindung'],
  [/ENOENT/, 'weil npm nicht gefunden wurde oder eine Datei fehlt'],
];

/** One German sentence for a failed installation, from what npm wrote. */
export function installFailure(output) {
  const cause = causes.find(([pattern]) => pattern.test(output));
  return `Die benötigten Pakete konnten nicht installiert werden${cause ? `, ${cause[1]}` : ''}. Der nächste Start versucht es noch einmal.`;
}

/**
 * Runs `npm ci` in `root`, quietly unless it fails (then a Refusal with npm's last words).
 *
 * @param {(pid: number) => void} onStart
 */
export async function runNpm(root, onStart) {
  process.stdout.write('Die benötigten Pakete werden installiert; das kann eine Minute dauern … ');
  const began = Date.now();
  const { file, first } = npmCommand();
  // Said explicitly, because NODE_ENV=production or a person's npm settings would leave out what the build needs.
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--loglevel=error', '--no-progress', '--no-audit', '--no-fund'];
  const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' && file === 'npm' });
  if (child.pid) onStart(child.pid);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  let interrupted = false;
  const restore = onSignals((signal) => {
    interrupted = true;
    child.kill(signal);
    // npm would tidy up for a long time what the next installation throws away anyway.
    setTimeout(() => child.kill('SIGKILL'), 1000).unref();
  });
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += error;
      resolve(1);
    });
    child.once('close', (status, signal) => resolve(exitCode(status, signal)));
  });
  restore();
  const told = output.split('\n').filter((line) => !/EBADENGINE|^\s*$/.test(line)).join('\n');
  if (code !== 0 || interrupted) {
    console.log(interrupted ? 'abgebrochen' : 'fehlgeschlagen');
    throw new Refusal(interrupted ? 'Die Installation wurde abgebrochen. Der nächste Start beginnt sie von vorn.' : installFailure(told), interrupted ? '' : lastLines(told, 15));
  }
  console.log(`fertig (${Math.round((Date.now() - began) / 1000)} s)`);
}
