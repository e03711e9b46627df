import type { BlockGroup } from './block-group';

/** As it stands in the address. */
export type View = 'ring' | 'balken';

const fewest = 3;
const most = 12;

/** Who reads one or two blocks of a cycle sees no round of them, and in a ring of more than twelve nothing can be read. */
export function offersRing(groups: readonly BlockGroup[]): boolean {
  const regular = groups.filter(({ phase }) => phase === 'REGULAR').length;
  return regular >= fewest && regular <= most;
}
