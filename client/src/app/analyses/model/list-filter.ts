/** What narrows a list down, as it stands in the address. */
export interface ListFilter {
  readonly text: string;
  /** The kind of a Befund or the state of a recommendation; empty for every one. */
  readonly code: string;
  readonly cycleId: string;
}

/** Query parameters; null takes one away. */
export type ListParameters = Readonly<Partial<Record<'suche' | 'art' | 'zyklus' | 'neu' | 'befund', string | null>>>;

export const isFiltering = ({ text, code, cycleId }: ListFilter): boolean => !!text.trim() || !!code || !!cycleId;
