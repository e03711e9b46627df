const first = 500;
const longest = 30_000;

const cameOnline = (): Promise<unknown> => new Promise((resolve) => addEventListener('online', resolve, { once: true }));
const pause = (milliseconds: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Waits longer after each try, and not all for the same time: after a restart of the server not everybody comes back at once.
 * A device that is offline does not try; when it is online again, it need not wait.
 */
export async function backOff(tries: number): Promise<void> {
  await Promise.race([pause(Math.min(longest, first * 2 ** tries) * (0.5 + Math.random())), cameOnline()]);
  if (!navigator.onLine) await cameOnline();
}
