import type { GoalChange, ReportChanges, ReportContent, ReportRow, StandChange } from './report-content.js';

type Compared = Pick<ReportContent, 'blocks' | 'goals'>;

const rowsOf = ({ blocks }: Compared): ReportRow[] => blocks.flatMap(({ rows, further }) => [...rows, ...further]).filter(({ stand }) => stand !== null);

/** Whatever is there in both, in the order of now; then what is gone. */
function pairs<Each extends { id: string }>(before: readonly Each[], now: readonly Each[]): [Each | undefined, Each | undefined][] {
  const [earlier, later] = [before, now].map((list) => new Map(list.map((each) => [each.id, each])));
  return [...now.map((each): [Each | undefined, Each] => [earlier.get(each.id), each]), ...before.filter(({ id }) => !later.has(id)).map((each): [Each, undefined] => [each, undefined])];
}

function standChanges(before: Compared, now: Compared): StandChange[] {
  return pairs(rowsOf(before), rowsOf(now)).flatMap(([was, is]) => {
    const { key, title } = (is ?? was) as ReportRow;
    return was?.stand === is?.stand ? [] : [{ key, title, before: was?.stand ?? null, now: is?.stand ?? null }];
  });
}

function goalChanges(before: Compared, now: Compared): GoalChange[] {
  return pairs(before.goals, now.goals).flatMap(([was, is]) => {
    const { number, title } = (is ?? was) as Compared['goals'][number];
    return was?.state === is?.state ? [] : [{ number, title, before: was?.state ?? null, now: is?.state ?? null }];
  });
}

/**
 * What is different since the last paper about the same cycle.
 * @param withheldIds what may stand in no paper any more: that it was in the last one is not told again
 */
export function changesSince(last: ReportContent, now: Compared, withheldIds: ReadonlySet<string>): ReportChanges {
  const isTold = ({ id }: { id: string }): boolean => !withheldIds.has(id);
  const before = { blocks: last.blocks.map((block) => ({ ...block, rows: block.rows.filter(isTold), further: block.further.filter(isTold) })), goals: last.goals.filter(isTold) };
  return { sinceReference: last.paper.reference, sinceTitle: last.paper.title, sinceDay: last.asOf, stands: standChanges(before, now), goals: goalChanges(before, now) };
}
