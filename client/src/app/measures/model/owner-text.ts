import { type Accountable, accountableName, accountablePerson } from '../../core/vocabulary/accountables';

/** "Stelle Sozialplanung, Jana Terhorst"; empty while nobody answers for it. */
export const ownerText = (owner: Accountable | null | undefined): string => (owner ? [accountableName(owner), accountablePerson(owner)].filter(Boolean).join(', ') : '');
