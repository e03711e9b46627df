import type { ClockTime } from '../../../kernel/local-time.js';
import type { MinutesContent, MinutesOutcome } from '../domain/minutes-content.js';
import type { OutcomeRow } from '../persistence/outcomes.repository.js';
import type { MeetingPage } from './meeting-page.js';

/** What stands in the minutes of a meeting as it is now: no notes, of which some are internal. */
export const frozenMinutes = ({ organization, number, title, date, startTime, openedTime, place, people, agenda }: MeetingPage, texts: ReadonlyMap<string, string>, endTime: ClockTime): MinutesContent => ({
  organization: organization.name,
  number,
  title,
  date,
  startTime: openedTime ?? startTime,
  endTime,
  place,
  people: people.map(({ name, functions, isGuest, attendance, deputy }) => ({ name, functions, isGuest, attendance, deputy: deputy?.name ?? null })),
  items: agenda.map(({ id, position, title: itemTitle, hasBegun, begins, outcomes }) => ({ id, position: position ?? 0, title: itemTitle, begins: hasBegun ? begins : null, text: texts.get(id) ?? '', outcomes: outcomes.map(outcomeOf) })),
});

const outcomeOf = ({ kind, wording, votesFor, votesAgainst, abstained, recommendedTo, assignment }: OutcomeRow): MinutesOutcome => ({
  kind,
  wording,
  votesFor,
  votesAgainst,
  abstained,
  recommendedTo: recommendedTo?.name ?? null,
  assignment: assignment && {
    number: assignment.number,
    addressee: [assignment.addressee.seat ?? assignment.addressee.organization, assignment.addressee.person].flatMap((named) => named?.name ?? []).join(', '),
    due: assignment.due,
    reportTo: assignment.reportTo?.name ?? null,
  },
});
