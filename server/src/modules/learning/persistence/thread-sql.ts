import type { ThreadKind, ThreadLink } from '../../../kernel/thread.js';
import { type Direction, MOST_STEPS } from '../domain/thread.js';

/** Where a step stands, in the words of the statement. */
interface Place {
  kind: string;
  id: string;
}

/** The links that lead to a place, or away from it: only those of its kind are looked for, each by an index. */
function linksAt(links: readonly ThreadLink[], direction: Direction, at: Place): string {
  const arms = links.map(({ from, to, source, where }) => {
    const [near, far] = direction === 'UPSTREAM' ? [to, from] : [from, to];
    return `select '${from.kind}' as "fromKind", ${from.column} as "fromId", '${to.kind}' as "toKind", ${to.column} as "toId"
      from ${source} where ${at.kind} = '${near.kind}' and ${near.column} = ${at.id} and ${far.column} is not null${where ? ` and ${where}` : ''}`;
  });
  return arms.join(' union all ');
}

function walk(links: readonly ThreadLink[], direction: Direction, name: string): string {
  const end = direction === 'UPSTREAM' ? 'from' : 'to';
  const ahead: Place = { kind: `${name}."${end}Kind"`, id: `${name}."${end}Id"` };
  return `${name} as (
    select first.*, 1 as distance from (${linksAt(links, direction, { kind: '$2::text', id: '$1' })}) first
    union
    select further.*, ${name}.distance + 1 from ${name} cross join lateral (${linksAt(links, direction, ahead)}) further where ${name}.distance < ${MOST_STEPS})`;
}

/** Every link on the way from the thing $1 of the kind $2, in both directions: one statement, however many they are. */
export const linksFrom = (links: readonly ThreadLink[]): string => `with recursive ${walk(links, 'UPSTREAM', 'up')}, ${walk(links, 'DOWNSTREAM', 'down')}
  select distinct "fromKind", "fromId", "toKind", "toId" from (select * from up union all select * from down) every`;

/** Of which kind the thing $1 is. */
export const kindOf = (kinds: readonly ThreadKind[]): string => kinds.map(({ kind, table }) => `select '${kind}' as kind from ${table} where id = $1`).join(' union all ');

/** Things of a kind as the thread names them. */
export const objects = ({ kind, source, readable, columns: { id, name, state, day, page } }: ThreadKind, more: string): string =>
  `select ${id} as id, '${kind}' as kind, ${name} as name, ${state ?? 'null::text'} as state, ${day ? `(${day})::text` : 'null::text'} as day, ${page ?? id} as "pageId"${more} from ${source} where ${readable}`;

/** The cycle in which something stands, under the name of its body. */
export const cycleOf = ({ columns: { cycle } }: ThreadKind): string =>
  `(select json_build_object('id', tc.id, 'number', tc.number, 'name', tb.name) from planning_cycle tc join body tb on tb.tenant_id = tc.tenant_id and tb.id = tc.body_id where tc.id = ${cycle}) as cycle`;
