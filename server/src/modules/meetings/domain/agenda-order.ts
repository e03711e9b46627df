/** An item as far as its place is concerned. */
interface Placed {
  id: string;
  origin: string;
}

/** Where something new stands on an agenda: before the standing item with which the meeting ends, such as "Verschiedenes". */
const placeOfNew = (agenda: readonly Placed[]): number => (agenda.length > 1 && agenda.at(-1)?.origin === 'STANDING' ? agenda.length - 1 : agenda.length);

/** @returns the ids of an agenda in order, with the new ones among them */
export function withNew(agenda: readonly Placed[], ids: readonly string[]): string[] {
  return agenda.map(({ id }) => id).toSpliced(placeOfNew(agenda), 0, ...ids);
}

/** @returns the ids of an agenda with one of them moved to a position, which counts from 1 and ends where the agenda ends */
export function withMoved(agenda: readonly Placed[], id: string, position: number): string[] {
  const others = agenda.map((each) => each.id).filter((each) => each !== id);
  return others.toSpliced(Math.max(0, position - 1), 0, id);
}

/** @returns the ids of an agenda with its topics in another order, at the place where the first of them stood before */
export function withTopics(agenda: readonly Placed[], before: readonly Placed[], ids: readonly string[]): string[] {
  const isTopic = ({ id }: Placed): boolean => before.some((topic) => topic.id === id);
  const place = Math.max(0, agenda.findIndex(isTopic));
  const others = agenda.filter((item) => !isTopic(item)).map(({ id }) => id);
  return others.toSpliced(place, 0, ...ids);
}
