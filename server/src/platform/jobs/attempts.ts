import { Hopeless } from '../../kernel/jobs.js';

/** How often a job is tried before it is left to an administrator: for about seven and a half hours. */
export const ATTEMPTS = 8;

const FIRST_WAIT_MS = 5_000;
const GROWTH = 4;

/** @returns when the next attempt comes after `attempts` failed ones: 5 seconds, 20 seconds, 80 seconds, … */
export const nextAttempt = (attempts: number, now: Date): Date => new Date(now.getTime() + FIRST_WAIT_MS * GROWTH ** (attempts - 1));

/** @returns the name of what went wrong; never the message, which may hold personal data */
export function faultOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  const name = error instanceof Hopeless || (typeof code === 'string' && code) ? String(code) : error instanceof Error ? error.constructor.name : 'UNKNOWN';
  return name.slice(0, 100);
}
