import type { Day } from '../../../kernel/clock.js';
import type { ActionItemState } from '../../action-items/index.js';
import { CALENDAR_WORDS } from './calendar-words.js';
import { type Component, type Property, textValue } from './content-line.js';
import type { CalendarPage } from './meeting-event.js';
import { instant, wholeDay } from './moments.js';

/** An Auftrag that was promised, as programs show it that keep tasks. */
export interface CalendarActionItem {
  id: string;
  number: number;
  title: string;
  givenBy: string;
  state: Exclude<ActionItemState, 'PROPOSED'>;
  /** The last day of the period in which it is due. */
  dueUntil: Day;
  confirmedAt: Date | null;
  changedAt: Date;
}

/** What was reported is still open: it may come back. */
const PROGRESS: Readonly<Record<CalendarActionItem['state'], readonly Property[]>> = {
  AGREED: [['STATUS', 'NEEDS-ACTION']],
  IN_PROGRESS: [['STATUS', 'IN-PROCESS']],
  REPORTED_DONE: [['STATUS', 'IN-PROCESS']],
  CONFIRMED: [['STATUS', 'COMPLETED'], ['PERCENT-COMPLETE', 100]],
  CANCELLED: [['STATUS', 'CANCELLED']],
};

export function actionItemTodo({ id, number, title, givenBy, state, dueUntil, confirmedAt, changedAt }: CalendarActionItem, { locale, link }: CalendarPage): Component {
  const page = link(`auftraege/${id}`);
  return {
    name: 'VTODO',
    properties: [
      ['UID', id],
      instant('DTSTAMP', changedAt),
      instant('LAST-MODIFIED', changedAt),
      ...PROGRESS[state],
      ...(confirmedAt ? [instant('COMPLETED', confirmedAt)] : []),
      wholeDay('DUE', dueUntil),
      ['SUMMARY', textValue(`A${number} ${title}`)],
      ['DESCRIPTION', textValue(`${CALENDAR_WORDS[locale].givenBy(givenBy)}\n${page}`)],
      ['URL', page],
    ],
  };
}
