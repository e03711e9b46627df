import type { Actor } from '../../../kernel/actor.js';
import type { ThreadGap, ThreadKind, ThreadLink } from '../../../kernel/thread.js';
import { type Direction, MOST_STEPS } from '../domain/thread.js';

/** Where a step stands, in the words of the statement. */
interface Place {
  kind: string;
  id: string;
}

const ends = ({ from, to }: ThreadLink, direction: Direction) => (direction === 'UPSTREAM' ? { near: to, far: from } : { near: from, far: to });

/** The kinds that a way from `kind` can come through, itself among them. */
function kindsOnTheWay(links: readonly ThreadLink[], direction: Direction, kind: string): Set<string> {
  const kinds = new Set([kind]);
  for (const each of kinds) for (const { near, far } of links.map((link) => ends(link, direction))) if (near.kind === each) kinds.add(far.kind);
  return kinds;
}

/** The links that lead to a place, or away from it: only those of its kind are looked for, each by an index. */
function linksAt(links: readonly ThreadLink[], direction: Direction, at: Place): string {
  const arms = links.map((link) => {
    const { near, far } = ends(link, direction);
    const { from, to, source, where } = link;
    return `select '${from.kind}' as "fromKind", ${from.column} as "fromId", '${to.kind}' as "toKind", ${to.column} as "toId"
      from ${source} where ${at.kind} = '${near.kind}' and ${near.column} = ${at.id} and ${far.column} is not null${where ? ` and ${where}` : ''}`;
  });
  return arms.join(' union all ');
}

/** Nothing where no link begins at the kind. */
const NO_LINKS = `select '' as "fromKind", null::uuid as "fromId", '' as "toKind", null::uuid as "toId" where false`;

/** Links of kinds that the way cannot come through are left out: to plan for them takes longer than to follow the others. */
function walk(links: readonly ThreadLink[], direction: Direction, kind: string, name: string): string {
  const end = direction === 'UPSTREAM' ? 'from' : 'to';
  const ahead: Place = { kind: `${name}."${end}Kind"`, id: `${name}."${end}Id"` };
  const reached = kindsOnTheWay(links, direction, kind);
  const nearest = links.filter((link) => ends(link, direction).near.kind === kind);
  if (!nearest.length) return `${name} as (${NO_LINKS})`;
  const onTheWay = links.filter((link) => reached.has(ends(link, direction).near.kind));
  return `${name} as (
    select first.*, 1 as distance from (${linksAt(nearest, direction, { kind: `'${kind}'`, id: '$1' })}) first
    union
    select further.*, ${name}.distance + 1 from ${name} cross join lateral (${linksAt(onTheWay, direction, ahead)}) further where ${name}.distance < ${MOST_STEPS})`;
}

/** Every link on the way from the thing $1 of `kind`, in both directions: one statement, however many they are. One that is met at several distances comes several times. */
export const linksFrom = (links: readonly ThreadLink[], kind: string): string => `with recursive ${walk(links, 'UPSTREAM', kind, 'up')}, ${walk(links, 'DOWNSTREAM', kind, 'down')}
  select "fromKind", "fromId", "toKind", "toId" from up union all select "fromKind", "fromId", "toKind", "toId" from down`;

/** Of which kind the thing $1 is. */
export const kindOf = (kinds: readonly ThreadKind[]): string => kinds.map(({ kind, table }) => `select '${kind}' as kind from ${table} where id = $1`).join(' union all ');

/** To whoever reads everything of a kind the database has nothing to weigh: what is never looked at would still be got ready each time. */
const readableWith = ({ readable }: ThreadKind, [readsEverything]: readonly unknown[]): string => (readsEverything === true ? `${readable.replaceAll('$1::boolean', 'true')} and $1::boolean` : readable);

/** Things of a kind as the thread names them. @param scope what the kind gives for whoever asks, from $1 on */
export function objects(known: ThreadKind, scope: readonly unknown[], more = ''): string {
  const { kind, source, columns: { id, name, state, day, page } } = known;
  return `select ${id} as id, '${kind}' as kind, ${name} as name, ${state ? `${state}::text` : 'null::text'} as state, ${day ? `(${day})::text` : 'null::text'} as day, ${page ?? id} as "pageId"${more} from ${source} where ${readableWith(known, scope)}`;
}

/** The same, with other parameters before its own. */
const shifted = (sql: string, by: number): string => sql.replaceAll(/\$(\d+)/g, (_, place: string) => `$${Number(place) + by}`);

/** Those of some things of several kinds that the actor may read: one statement, in which each kind has the parameters that its module gives. */
export function readableObjects(actor: Actor, wanted: readonly { kind: ThreadKind; ids: readonly string[] }[]): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const arms = wanted.map(({ kind, ids }) => {
    const [before, scope] = [values.length, kind.scope(actor)];
    values.push(...scope, ids);
    return shifted(`${objects(kind, scope)} and ${kind.columns.id} = any($${scope.length + 1}::uuid[])`, before);
  });
  return { text: arms.join(' union all '), values };
}

/** Where the thread of the thing $1 is broken, which may be read. */
export const gapsOf = ({ source, columns: { id } }: ThreadKind, gaps: readonly ThreadGap[]): string => gaps.map(({ code, where }) => `select '${code}' as gap from ${source} where ${id} = $1 and (${where})`).join(' union all ');

/** Cycles under the names of their bodies. */
export const CYCLES = 'select c.id, c.number, b.name from planning_cycle c join body b on b.tenant_id = c.tenant_id and b.id = c.body_id where c.id = any($1::uuid[])';
