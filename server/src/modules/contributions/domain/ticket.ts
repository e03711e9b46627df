import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '../../../kernel/ids.js';

/** Nobody reads a form and writes a sentence sooner. */
export const WRITING_MS = 2_000;
const LIFETIME_MS = 24 * 60 * 60 * 1_000;

const sign = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/**
 * Lets one contribution in through the page to whose key it is made: it says since when the form is open, and which id the
 * contribution will have, so that whoever sends it twice contributes once. Nothing is stored until then.
 */
export function ticketOf(key: Buffer, contributionId: string, at: Date): string {
  const text = `${at.getTime()}.${contributionId}`;
  return `${text}.${sign(key, text).toString('base64url')}`;
}

/** @returns the id of the contribution, or undefined for a ticket that is altered, of another page, too fresh or too old */
export function contributionOf(key: Buffer, ticket: string, now: Date): string | undefined {
  const [at, id, signature = '', ...rest] = ticket.split('.');
  if (!id || !isId(id) || rest.length > 0) return undefined;
  const [expected, given] = [sign(key, `${at}.${id}`), Buffer.from(signature, 'base64url')];
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return undefined;
  const age = now.getTime() - Number(at);
  return age >= WRITING_MS && age <= LIFETIME_MS ? id : undefined;
}
