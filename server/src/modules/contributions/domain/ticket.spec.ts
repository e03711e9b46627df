import { randomBytes } from 'node:crypto';
import { contributionOf, ticketOf, WRITING_MS } from './ticket.js';

const key = randomBytes(32);
const id = '01890000-0000-7000-8000-000000000000';
const opened = new Date('2026-11-22T08:00:00Z');
const later = (ms: number): Date => new Date(opened.getTime() + ms);
const ticket = ticketOf(key, id, opened);

describe('a ticket to a public form', () => {
  it('says which contribution it lets in, from when somebody can have written until the next day', () => {
    const day = 24 * 60 * 60 * 1_000;
    expect([0, WRITING_MS - 1, WRITING_MS, day, day + 1].map((ms) => contributionOf(key, ticket, later(ms)))).toEqual([undefined, undefined, id, id, undefined]);
  });

  it('is good for the page alone that gave it', () => {
    expect(contributionOf(randomBytes(32), ticket, later(5_000))).toBeUndefined();
  });

  it('cannot be altered: neither the time nor the contribution nor the signature', () => {
    const [at, , signature] = ticket.split('.');
    const altered = [`${Number(at) - 10_000}.${id}.${signature}`, `${at}.${id.replace('0', '1')}.${signature}`, `${at}.${id}.`, `${at}.${id}`, `${ticket}.x`, '', '..', 'x.y.z'];
    expect(altered.map((each) => contributionOf(key, each, later(5_000)))).toEqual(altered.map(() => undefined));
  });
});
