import type { Meeting } from '../data/meeting.store';

type Assignment = NonNullable<Meeting['agenda'][number]['outcomes'][number]['assignment']>;

/** The Aufträge that came of a meeting, in the order of its agenda. */
export const assignmentsOf = ({ agenda }: Meeting): { readonly title: string; readonly assignment: Assignment }[] =>
  agenda.flatMap(({ outcomes }) => outcomes.flatMap(({ assignment, wording }) => (assignment ? [{ title: wording, assignment }] : [])));

/** The ids of all that its page shows: also those of which is to be heard. */
export const actionItemsShown = (meeting: Meeting): ReadonlySet<string> =>
  new Set([...assignmentsOf(meeting).map(({ assignment }) => assignment.id), ...meeting.agenda.flatMap(({ returnedActionItem }) => returnedActionItem?.id ?? [])]);
