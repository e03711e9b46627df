import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tryLock } from '../lock.mjs';
import { pidOf } from '../process-identity.mjs';
import { Refusal } from '../refusal.mjs';

const patienceMilliseconds = 1500; // the parent of an earlier run may have been killed in this moment
const stoppingMilliseconds = 30_000;

/**
 * Claims the data directory for this run; throws a Refusal when another run has it. A run that is just ending is waited
 * for, one that was killed is replaced.
 *
 * @param {string} address what the other start tells its user
 * @returns the lock: `{ tookOver, write, release }`
 */
export async function claim(directory, address) {
  const began = Date.now();
  for (let said = false; ; ) {
    const lock = tryLock(path.join(directory, 'start.lock'), { address });
    if (!lock.holder) return lock;
    const { owners, isStopping, address: other } = lock.holder;
    if (Date.now() - began > (isStopping ? stoppingMilliseconds : patienceMilliseconds)) {
      const pid = owners[0] && pidOf(owners[0]);
      throw new Refusal(`Planungskreis läuft hier schon${other ? ` unter ${other}` : ''}. Beenden Sie es dort mit Strg+C${pid ? ` oder mit: kill ${pid}` : ''}`);
    }
    if (isStopping && !said) console.log('Ein früherer Lauf wird gerade beendet; darauf wird gewartet …');
    said ||= Boolean(isStopping);
    await sleep(200);
  }
}
