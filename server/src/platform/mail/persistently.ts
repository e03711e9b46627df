import { setTimeout as sleep } from 'node:timers/promises';

const PAUSE_MS = 500;

/** Runs `work` again and again until it succeeds, for so long; for what must be written down although the database restarts. */
export async function persistently(milliseconds: number, work: () => Promise<void>): Promise<void> {
  const end = Date.now() + milliseconds;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() + PAUSE_MS > end) throw error;
    }
    await sleep(PAUSE_MS);
  }
}
