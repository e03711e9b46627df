import type { Draft, DraftNode } from './draft';

type Fields = Readonly<Record<string, unknown>>;
type Node = DraftNode & Fields;

/** The fields in which things stand that have fields of their own. */
const lists: ReadonlySet<string> = new Set(['actors', 'blocks', 'tasks', 'children']);

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const ids = (nodes: readonly Node[]): string[] => nodes.map(({ id }) => id);

/** What I changed is mine, everything else is theirs. */
function mergedFields<T extends Fields>(base: T, mine: T, theirs: T): T {
  const field = (name: string): unknown => {
    const [was, own, other] = [base[name], mine[name], theirs[name]];
    if (lists.has(name)) return mergedNodes(was as Node[], own as Node[], other as Node[]);
    return isSame(was, own) ? other : own;
  };
  return Object.fromEntries(Object.keys(mine).map((name) => [name, field(name)])) as T;
}

/** What one of both removed is gone, unless I changed what they removed; what one of both added is there. */
function mergedNodes(base: readonly Node[], mine: readonly Node[], theirs: readonly Node[]): Node[] {
  const [was, own, other] = [base, mine, theirs].map((nodes) => new Map(nodes.map((node) => [node.id, node]))) as [Map<string, Node>, Map<string, Node>, Map<string, Node>];
  const merge = (id: string): Node[] => {
    const [before, here, there] = [was.get(id), own.get(id), other.get(id)];
    if (here && there) return [mergedFields(before ?? there, here, there)];
    if (here) return before && isSame(before, here) ? [] : [here];
    return there && !before ? [there] : [];
  };
  const [first, second] = isSame(ids(base), ids(mine)) ? [theirs, mine] : [mine, theirs];
  return [...new Set([...ids(first), ...ids(second)])].flatMap(merge);
}

/** My edits of `base`, made to `theirs`, which became of it meanwhile. */
export const merged = (base: Draft, mine: Draft, theirs: Draft): Draft => mergedFields(base as Draft & Fields, mine as Draft & Fields, theirs as Draft & Fields);
