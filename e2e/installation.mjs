import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const startMilliseconds = 150_000;
const stopMilliseconds = 20_000;
const root = path.resolve(import.meta.dirname, '..');
const setUpLink = /er gilt nur einmal: (\S+)/;

/**
 * A real installation, as it is on its first day: nobody has an account, and there is no demonstration. It runs beside
 * the program of the other journeys, with a database that is thrown away.
 *
 * @returns `{ url, setUpUrl, stop }`; the link works once
 */
export async function startInstallation(port) {
  const url = `http://localhost:${port}`;
  const program = spawn(process.execPath, ['tools/start.mjs', '--temporary'], {
    cwd: root,
    env: { ...process.env, PORT: String(port), PUBLIC_URL: url, DEMO: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise((resolve) => program.once('exit', resolve));
  let said = '';
  const told = new Promise((resolve) => {
    for (const stream of [program.stdout, program.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text;
        const [, link] = said.match(setUpLink) ?? [];
        if (link) resolve(link);
      });
    }
  });
  const late = new AbortController();
  const setUpUrl = await Promise.race([told, exited, sleep(startMilliseconds, undefined, { signal: late.signal, ref: false }).catch(() => {})]);
  late.abort();

  async function stop() {
    if (program.exitCode !== null) return;
    const killing = setTimeout(() => program.kill('SIGKILL'), stopMilliseconds);
    program.kill('SIGTERM');
    await exited;
    clearTimeout(killing);
  }

  if (typeof setUpUrl === 'string') return { url, setUpUrl, stop };
  await stop();
  throw new Error(`The installation did not say how to set it up. It said: ${said}`);
}
