import type { Place } from './place';

/** What narrows a list down, as it stands in the address. */
export interface ListFilter {
  readonly text: string;
  /** The kind of a Befund or the state of a recommendation; empty for every one. */
  readonly code: string;
  readonly cycleId: string;
  readonly blockId: string;
}

/** Query parameters; null takes one away. */
export type ListParameters = Readonly<Partial<Record<'suche' | 'art' | 'zyklus' | 'baustein' | 'neu' | 'befund', string | null>>>;

export const isFiltering = ({ text, code, cycleId, blockId }: ListFilter): boolean => !!text.trim() || !!code || !!cycleId || !!blockId;

/** What takes every filter away. */
export const unfiltered: ListParameters = { suche: null, art: null, zyklus: null, baustein: null };

/** Whether something stands where the filter looks. */
export const standsIn = ({ cycleId, blockId }: ListFilter, { cycle, block }: Place): boolean => (!cycleId || cycle.id === cycleId) && (!blockId || block?.id === blockId);
