/** A calendar day as ISO text, `2024-09-25`; days have no time zone. */
export type Day = string;

/** The one source of time. Instants are UTC, days belong to the zone of the Planungskreis. */
export abstract class Clock {
  abstract now(): Date;

  /** @returns the calendar day that `now` is in `zone` (an IANA name such as `Europe/Berlin`) */
  today(zone: string): Day {
    return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(this.now());
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}
