/** A line of the form: the topic of a table. Empty ones are none. */
export interface TopicLine {
  /** Of a topic that is planned already. */
  readonly agendaItemId: string;
  readonly title: string;
  readonly hostId: string;
}

/** A World-Café as somebody plans it; a number is null while its field is empty. */
export interface WorldCafeDraft {
  readonly rounds: number | null;
  readonly roundMinutes: number | null;
  readonly changeMinutes: number | null;
  readonly wrapUpMinutes: number | null;
  readonly topics: readonly TopicLine[];
}

interface Planned extends Record<'rounds' | 'roundMinutes' | 'changeMinutes' | 'wrapUpMinutes', number> {
  readonly topics: readonly { readonly agendaItemId: string }[];
}

interface Item {
  readonly id: string;
  readonly title: string;
  readonly owner?: { readonly person?: { readonly id: string } | null } | null;
}

const usualTopics = 6;

export const emptyLine = (): TopicLine => ({ agendaItemId: '', title: '', hostId: '' });

/** What is usual: six topics, three rounds of twenty minutes. */
export const usualWorldCafe = (): WorldCafeDraft => ({ rounds: 3, roundMinutes: 20, changeMinutes: 5, wrapUpMinutes: 30, topics: Array.from({ length: usualTopics }, emptyLine) });

export const draftOf = ({ rounds, roundMinutes, changeMinutes, wrapUpMinutes, topics }: Planned, agenda: readonly Item[]): WorldCafeDraft => ({
  rounds,
  roundMinutes,
  changeMinutes,
  wrapUpMinutes,
  topics: topics.map(({ agendaItemId }) => {
    const item = agenda.find(({ id }) => id === agendaItemId);
    return { agendaItemId, title: item?.title ?? '', hostId: item?.owner?.person?.id ?? '' };
  }),
});

const isTopic = ({ title }: TopicLine): boolean => title.trim() !== '';

/** As the server is told it. */
export const planOf = ({ rounds, roundMinutes, changeMinutes, wrapUpMinutes, topics }: WorldCafeDraft) => ({
  rounds: rounds ?? 0,
  roundMinutes: roundMinutes ?? 0,
  changeMinutes: changeMinutes ?? 0,
  wrapUpMinutes: wrapUpMinutes ?? 0,
  topics: topics.filter(isTopic).map(({ agendaItemId, title, hostId }) => ({ agendaItemId: agendaItemId || null, title: title.trim(), hostId: hostId || null })),
});

/** The same for a meeting that is planned with it. */
export function newPlanOf(draft: WorldCafeDraft) {
  const { topics, ...shape } = planOf(draft);
  return { ...shape, topics: topics.map(({ title, hostId }) => ({ title, hostId })) };
}

/** What the server says of the topics that it was sent, on the lines where they stand. */
export function onLines<Problem extends { readonly field: string }>(problems: readonly Problem[], { topics }: WorldCafeDraft): Problem[] {
  const places = topics.flatMap((topic, place) => (isTopic(topic) ? [place] : []));
  return problems.map((problem) => ({ ...problem, field: problem.field.replace(/topics\.(\d+)/, (_, sent: string) => `topics.${places[Number(sent)] ?? sent}`) }));
}

/** How long the whole takes: rounds, changes between them and the wrap-up; null as long as a number is missing. */
export function minutesOf({ rounds, roundMinutes, changeMinutes, wrapUpMinutes }: WorldCafeDraft): number | null {
  if (!rounds || roundMinutes === null || changeMinutes === null || wrapUpMinutes === null) return null;
  return rounds * roundMinutes + (rounds - 1) * changeMinutes + wrapUpMinutes;
}

const minutesOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** How long a meeting takes by its clock times; null as long as it does not end after it begins. */
export function lengthOf(startTime: string, endTime: string): number | null {
  if (!startTime || !endTime) return null;
  const length = minutesOfDay(endTime) - minutesOfDay(startTime);
  return length > 0 ? length : null;
}
