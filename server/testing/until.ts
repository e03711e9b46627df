import { setTimeout } from 'node:timers/promises';

const PATIENCE_MS = 30_000;

/** Returns as soon as `holds` does; for what another process or the background does in its own time. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`It did not come to pass: ${what}.`);
    await setTimeout(20);
  }
}
