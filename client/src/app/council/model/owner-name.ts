import type { Resolution } from '../data/papers.store';

/** "Stelle Sozialplanung, Jana Terhorst"; empty while nobody answers for it. */
export const ownerName = (owner: Resolution['owner'] | undefined): string => [owner?.seat?.name ?? owner?.organization?.name, owner?.person?.name].filter(Boolean).join(', ');
