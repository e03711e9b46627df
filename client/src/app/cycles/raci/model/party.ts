import type { ResponsibilityRole } from '../../../core/vocabulary/words';
import { responsibilityRoles, responsibilityWords } from '../../../core/vocabulary/words';
import type { SeatOrganizations } from '../../data/responsibilities.store';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Somebody who has a part: an organisation or a seat. */
export interface Party extends Named {
  readonly isSeat: boolean;
  /** Whose seat it is, as far as the reader may know. */
  readonly organization: Named | null;
}

export type RaciRole = 'ACCOUNTABLE' | ResponsibilityRole;

/** The letter by which the method knows a part, and its word. */
export const raciWords: Readonly<Record<RaciRole, { readonly letter: string; readonly word: string }>> = {
  ACCOUNTABLE: { letter: 'A', word: $localize`:@@block.column.accountable:verantwortlich` },
  RESPONSIBLE: { letter: 'R', word: responsibilityWords.RESPONSIBLE },
  CONSULTED: { letter: 'C', word: responsibilityWords.CONSULTED },
  INFORMED: { letter: 'I', word: responsibilityWords.INFORMED },
};

export const raciRoles: readonly RaciRole[] = ['ACCOUNTABLE', ...responsibilityRoles];

/** @returns the lasting one: the seat before its organisation, a person only where there is nothing else */
export function partyOf({ organization, seat, person }: { readonly organization?: Named | null; readonly seat?: Named | null; readonly person?: Named | null }, seats: SeatOrganizations): Party | null {
  if (seat) return { ...named(seat), isSeat: true, organization: seats.get(seat.id) ?? organization ?? null };
  const other = organization ?? person;
  return other ? { ...named(other), isSeat: false, organization: null } : null;
}

const named = ({ id, name }: Named): Named => ({ id, name });

const order = new Intl.Collator('de', { numeric: true });

/**
 * Whoever answers for something before the others, then by name, seats behind their organisation.
 * @param answering the ids of those who are looked for by that they answer for something
 */
export const inOrder = (parties: readonly Party[], answering: ReadonlySet<string>): Party[] =>
  [...parties].sort(
    (a, b) =>
      Number(answering.has(home(b).id)) - Number(answering.has(home(a).id)) ||
      order.compare(home(a).name, home(b).name) ||
      order.compare(home(a).id, home(b).id) ||
      Number(a.isSeat) - Number(b.isSeat) ||
      order.compare(a.name, b.name),
  );

/** What a party is looked for by: its organisation, or itself where that is not known. */
export const home = ({ organization, id, name }: Party): Named => organization ?? { id, name };
