export const signInAddress = '/anmelden';
export const homeAddress = '/heute';
/** The query parameter that remembers where somebody wanted to go. */
export const returnParameter = 'zurueck';

/** Where to go after signing in: only ever an address of this program, whatever a link from outside says. */
export function returnAddress(wanted: string | null): string {
  if (!wanted?.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return homeAddress;
  const here = 'https://planungskreis.invalid';
  if (!URL.canParse(wanted, here)) return homeAddress;
  const { origin, pathname, search, hash } = new URL(wanted, here);
  if (origin !== here || pathname.startsWith('//') || pathname === '/' || pathname.startsWith(signInAddress)) return homeAddress;
  return pathname + search + hash;
}
