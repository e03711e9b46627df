import type { QueryParamsHandling } from '@angular/router';
import { blockAddress } from '../../core/vocabulary/references';
import { type BlockGroup, isShared } from './block-group';

/** Where a segment leads: to its block, or to the list of bodies that share it, on the same page. */
export interface GroupLink {
  readonly commands: readonly string[];
  readonly queryParams: Readonly<Record<string, string>> | null;
  readonly handling: QueryParamsHandling | null;
}

export function groupLink(group: BlockGroup): GroupLink {
  const [first] = group.blocks;
  if (first && !isShared(group)) return { commands: [blockAddress(first.id)], queryParams: null, handling: null };
  return { commands: [], queryParams: { offen: group.key }, handling: 'merge' };
}
