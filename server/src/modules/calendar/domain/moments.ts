import type { Day } from '../../../kernel/clock.js';
import { localTimeOf } from '../../../kernel/local-time.js';
import type { Component, Property } from './content-line.js';

const BERLIN = 'Europe/Berlin';

/** The one zone whose rules calendars are given: the other ones of the country would not differ. They hold since 1996. */
export const BERLIN_TIME: Component = {
  name: 'VTIMEZONE',
  properties: [['TZID', BERLIN]],
  parts: [
    { name: 'DAYLIGHT', properties: [['TZOFFSETFROM', '+0100'], ['TZOFFSETTO', '+0200'], ['TZNAME', 'CEST'], ['DTSTART', '19960331T020000'], ['RRULE', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU']] },
    { name: 'STANDARD', properties: [['TZOFFSETFROM', '+0200'], ['TZOFFSETTO', '+0100'], ['TZNAME', 'CET'], ['DTSTART', '19961027T030000'], ['RRULE', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU']] },
  ],
};

const digits = (text: string): string => text.replace(/[-:]/g, '');

/** An instant, such as 20261105T130000Z. */
export const instant = (name: string, at: Date): Property => [name, `${digits(at.toISOString().slice(0, 19))}Z`];

/** A moment as the clocks show it where people meet; a calendar that learns of other zones only by their name is given the instant. */
export function clockMoment(name: string, at: Date, zone: string): Property {
  if (zone !== BERLIN) return instant(name, at);
  const { day, time } = localTimeOf(at, zone);
  return [`${name};TZID=${BERLIN}`, `${digits(day)}T${digits(time)}00`];
}

/** A whole day. */
export const wholeDay = (name: string, day: Day): Property => [`${name};VALUE=DATE`, digits(day)];
