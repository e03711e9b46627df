import { domainToASCII } from 'node:url';

/** How many groups of an IPv6 address belong to one connection: whoever has one has 2^64 addresses. */
const GROUPS = 4;

/** @returns under what the attempts from an address of the network are counted */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address.replace(/^.*:/, '');
  const [head, tail] = address.split('::').map((part) => part.split(':').filter(Boolean));
  const missing = tail ? 8 - head.length - tail.length : 0;
  return [...head, ...Array<string>(Math.max(missing, 0)).fill('0'), ...(tail ?? [])].slice(0, GROUPS).map((group) => Number.parseInt(group, 16).toString(16)).join(':');
}

/** @returns the letter box behind a mail address: what stands behind a plus leads into the same, and a domain is the one that a mail server would ask for */
export function letterBoxOf(email: string): string {
  const [box, domain] = email.replace(/\+[^@]*@/, '@').split('@');
  return `${box}@${domainToASCII(domain) || domain}`;
}
