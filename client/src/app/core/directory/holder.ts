import type { Accountable } from '../vocabulary/accountables';
import type { DirectoryEntry } from './directory';

/** Who answers for something, as it is chosen: an organisation or a seat by `holder`, a person of it in addition. */
export interface Holding {
  /** "organization:…", "seat:…", or empty for nobody. */
  readonly holder: string;
  readonly personId: string;
}

export interface HolderChoice {
  readonly holder: string;
  readonly name: string;
  /** Where a seat belongs and who has it; the body of an organisation. */
  readonly about: string;
  /** Who of it may be named in addition. */
  readonly members: DirectoryEntry['members'];
}

const holderOf = (kind: 'organization' | 'seat', id: string): string => `${kind}:${id}`;

export function holdingOf({ organization, seat, person }: Accountable): Holding {
  const holder = seat ? holderOf('seat', seat.id) : organization ? holderOf('organization', organization.id) : '';
  return { holder, personId: person?.id ?? '' };
}

/** As the server is told it. */
export function accountableIds({ holder, personId }: Holding): { organizationId: string | null; seatId: string | null; personId: string | null } {
  const [kind, id] = holder.split(':');
  return { organizationId: kind === 'organization' ? id : null, seatId: kind === 'seat' ? id : null, personId: (holder && personId) || null };
}

/** Each organisation, and after it its seats. */
export function holderChoices(entries: readonly DirectoryEntry[]): HolderChoice[] {
  return entries.flatMap(({ organization, seats, members }) => [
    { holder: holderOf('organization', organization.id), name: organization.name, about: organization.body?.name ?? '', members },
    ...seats.map(({ id, title, holder }) => ({ holder: holderOf('seat', id), name: title, about: `${organization.name}, ${holder ?? $localize`:@@directory.vacant:zurzeit unbesetzt`}`, members })),
  ]);
}

const plain = (text: string): string => text.toLocaleLowerCase('de').normalize('NFD').replace(/\p{M}/gu, '');

/** Those in which every word occurs somewhere: in the name, the organisation or the name of whoever holds the seat. */
export function found(choices: readonly HolderChoice[], words: string): HolderChoice[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  return choices.filter(({ name, about }) => wanted.every((word) => plain(`${name} ${about}`).includes(word)));
}

/** "Leitung der Planungsgruppe, Martin Overbeck", "niemand". */
export function holdingText({ holder, personId }: Holding, entries: readonly DirectoryEntry[]): string {
  const choice = holderChoices(entries).find((each) => each.holder === holder);
  if (!choice) return $localize`:@@directory.nobody:niemand`;
  return [choice.name, choice.members.find(({ id }) => id === personId)?.name].filter(Boolean).join(', ');
}
