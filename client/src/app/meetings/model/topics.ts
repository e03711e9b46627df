import type { Meeting } from '../data/meeting.store';

type OfTopics = Pick<Meeting, 'worldCafe'>;

/** At which table an item is talked about; undefined for one that is no topic. */
export const tableOf = ({ worldCafe }: OfTopics, itemId: string): number | undefined => worldCafe?.topics.find(({ agendaItemId }) => agendaItemId === itemId)?.tableNo;

/** The item that runs by itself: topics run at the same time. */
export const runningItem = (meeting: Meeting): Meeting['agenda'][number] | undefined => meeting.agenda.find(({ id, hasBegun, hasEnded }) => hasBegun && !hasEnded && tableOf(meeting, id) === undefined);

/** The topics in the order of their tables. */
export const topicsOf = ({ worldCafe, agenda }: Meeting): { readonly tableNo: number; readonly item: Meeting['agenda'][number] }[] =>
  (worldCafe?.topics ?? []).flatMap(({ agendaItemId, tableNo }) => {
    const item = agenda.find(({ id }) => id === agendaItemId);
    return item ? [{ tableNo, item }] : [];
  });
