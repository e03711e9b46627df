import type { ClockTime } from '../../../kernel/local-time.js';
import type { MinutesContent, MinutesItem, MinutesOutcome } from '../domain/minutes-content.js';
import type { OutcomeRow } from '../persistence/outcomes.repository.js';
import type { MeetingPage } from './meeting-page.js';
import { shapeOf } from './plan-world-cafe.js';

/** What stands in the minutes of a meeting as it is now: no notes, of which some are internal. */
export const frozenMinutes = ({ organization, number, title, date, startTime, openedTime, place, people, agenda, worldCafe }: MeetingPage, texts: ReadonlyMap<string, string>, endTime: ClockTime): MinutesContent => ({
  organization: organization.name,
  number,
  title,
  date,
  startTime: openedTime ?? startTime,
  endTime,
  place,
  people: people.map(({ name, functions, isGuest, attendance, deputy }) => ({ name, functions, isGuest, attendance, deputy: deputy?.name ?? null })),
  items: agenda.map(({ id, position, title: itemTitle, hasBegun, begins, owner, outcomes }) => ({
    id, position: position ?? 0, title: itemTitle, begins: hasBegun ? begins : null, text: texts.get(id) ?? '', outcomes: outcomes.map(outcomeOf), ...tableOf(worldCafe, id, owner?.person?.name ?? null),
  })),
  ...(worldCafe ? { worldCafe: shapeOf(worldCafe) } : {}),
});

const tableOf = (worldCafe: MeetingPage['worldCafe'], itemId: string, host: string | null): Pick<MinutesItem, 'table'> => {
  const topic = worldCafe?.topics.find(({ agendaItemId }) => agendaItemId === itemId);
  return topic ? { table: { number: topic.tableNo, host } } : {};
};

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
