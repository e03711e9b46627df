/** A line of its own that begins the notes of a round: written like this in every language, so that a text stays plain. */
const BEGINNING = /^Runde ([1-6])$/;

/** What was noted about a topic, in general or in one round. */
export interface NotesPart {
  /** Null for what stands before any round. */
  round: number | null;
  paragraphs: string[];
}

/** @returns the parts of a text in its order, none of them empty */
export function notesParts(text: string): NotesPart[] {
  const parts: NotesPart[] = [{ round: null, paragraphs: [] }];
  for (const line of text.split(/\n+/).filter((each) => each.trim())) {
    const [, round] = BEGINNING.exec(line.trim()) ?? [];
    if (round) parts.push({ round: Number(round), paragraphs: [] });
    else parts.at(-1)?.paragraphs.push(line);
  }
  return parts.filter(({ paragraphs }) => paragraphs.length > 0);
}
