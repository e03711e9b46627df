/** What was noted about a topic: in general under 0, and round by round. */
export type RoundNotes = ReadonlyMap<number, string>;

/** The line that begins the notes of a round: the same in every language, so that a text stays plain and can be read back. */
const beginning = /^Runde ([1-6])$/;

/** Which round a line begins; undefined for one that is text. */
export const roundBegunBy = (line: string): number | undefined => Number(beginning.exec(line)?.[1]) || undefined;

const lineOf = (round: number): string => `Runde ${round}`;

/** Takes a text apart; `textOf` puts it together again as it was. */
export function notesOf(text: string): RoundNotes {
  const notes = new Map<number, string[]>();
  let round = 0;
  for (const line of text.split('\n')) {
    const next = roundBegunBy(line);
    if (next) notes.set((round = next), notes.get(next) ?? []);
    else notes.set(round, [...(notes.get(round) ?? []), line]);
  }
  const last = round;
  return new Map([...notes].flatMap(([each, lines]) => (each === 0 && lines.join('') === '' ? [] : [[each, withoutGap(lines, each !== last)] as const])));
}

export const textOf = (notes: RoundNotes): string =>
  [...notes]
    .filter(([, text]) => text !== '')
    .toSorted(([one], [other]) => one - other)
    .map(([round, text]) => (round === 0 ? text : `${lineOf(round)}\n${text}`))
    .join('\n\n');

/** An empty line stands between the notes of two rounds. */
const withoutGap = (lines: readonly string[], isFollowed: boolean): string => (isFollowed && lines.at(-1) === '' ? lines.slice(0, -1) : lines).join('\n');
