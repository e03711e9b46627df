import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

/**
 * Runs a program to its end and collects what it writes.
 *
 * @param {string} file path of the program
 * @param {string[]} args
 * @param options spawn's options, and `stop`, an AbortSignal that ends the program with SIGTERM, and `log`, a file that
 * receives the output while it comes
 * @returns `{ code, output }`; the code is null when a signal ended it and -1 when it could not start
 */
export function runProgram(file, args, { stop, log, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    const copy = log && createWriteStream(log);
    let output = '';
    const end = () => child.kill('SIGTERM');
    stop?.addEventListener('abort', end);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
        copy?.write(text);
      });
    }
    const finish = (code) => {
      stop?.removeEventListener('abort', end);
      copy?.end();
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += String(error);
      finish(-1);
    });
    child.once('close', finish);
  });
}
