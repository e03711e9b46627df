/** Why an address gave nothing. */
export const OUTGOING_FAULTS = ['NOT_A_WEB_ADDRESS', 'NOT_PUBLIC', 'UNREACHABLE', 'TOO_SLOW', 'TOO_LARGE', 'TOO_MANY_REDIRECTS', 'GONE', 'DENIED', 'BROKEN', 'NOT_JSON'] as const;
export type OutgoingFault = (typeof OUTGOING_FAULTS)[number];

/** What may be different a moment later. */
const PASSING: readonly OutgoingFault[] = ['UNREACHABLE', 'TOO_SLOW', 'BROKEN'];

/** Thrown for an address that gave nothing. */
export class OutgoingFailed extends Error {
  constructor(
    readonly fault: OutgoingFault,
    readonly address: string,
  ) {
    super(`An address outside gave nothing: ${fault}.`);
  }

  get isPassing(): boolean {
    return PASSING.includes(this.fault);
  }
}

/** @returns what the status of an answer says of it; undefined for one that carries what was asked for */
export function faultOfStatus(status: number): OutgoingFault | undefined {
  if (status === 200) return undefined;
  if (status === 404 || status === 410) return 'GONE';
  return status === 429 || status >= 500 ? 'BROKEN' : 'DENIED';
}
