import type { DirectoryEntry } from '../../core/directory/directory';
import { type HolderChoice, accountableIds, holderChoices, holdingOf } from '../../core/directory/holder';
import type { Accountable } from '../../core/vocabulary/accountables';

const person = 'person:';

/** Who can bring an item up: an organisation, a seat, or somebody in person. */
export function ownerChoices(entries: readonly DirectoryEntry[]): HolderChoice[] {
  const people = new Map<string, HolderChoice>();
  for (const { organization, members } of entries) {
    for (const { id, name } of members) people.set(id, { holder: person + id, name, about: [people.get(id)?.about, organization.name].filter(Boolean).join(', '), members: [] });
  }
  return [...holderChoices(entries), ...[...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'de'))];
}

/** As it is chosen: one of the three, or empty for nobody in particular. */
export const chosenOwner = (owner: Accountable): string => holdingOf({ ...owner, person: null }).holder || (owner.person ? person + owner.person.id : '');

/** As the server is told it. */
export function ownerIds(chosen: string): { ownerOrganizationId: string | null; ownerSeatId: string | null; ownerPersonId: string | null } {
  if (chosen.startsWith(person)) return { ownerOrganizationId: null, ownerSeatId: null, ownerPersonId: chosen.slice(person.length) };
  const { organizationId, seatId } = accountableIds({ holder: chosen, personId: '' });
  return { ownerOrganizationId: organizationId, ownerSeatId: seatId, ownerPersonId: null };
}
