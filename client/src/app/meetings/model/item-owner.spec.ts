import type { DirectoryEntry } from '../../core/directory/directory';
import { chosenOwner, ownerChoices, ownerIds } from './item-owner';

const entry = (id: string, name: string, members: { id: string; name: string }[]) => ({ organization: { id, name, body: null }, seats: [{ id: `${id}-seat`, title: 'Leitung', holder: null }], members }) as unknown as DirectoryEntry;
const [group, office] = [entry('g', 'Planungsgruppe', [{ id: 'martin', name: 'Martin Overbeck' }]), entry('o', 'Sozialamt', [{ id: 'aylin', name: 'Aylin Demir' }, { id: 'martin', name: 'Martin Overbeck' }])];

it('can be an organisation, a seat or somebody in person, who is offered once', () => {
  expect(ownerChoices([group, office]).map(({ holder, about }) => [holder, about])).toEqual([
    ['organization:g', ''],
    ['seat:g-seat', 'Planungsgruppe, zurzeit unbesetzt'],
    ['organization:o', ''],
    ['seat:o-seat', 'Sozialamt, zurzeit unbesetzt'],
    ['person:aylin', 'Sozialamt'],
    ['person:martin', 'Planungsgruppe, Sozialamt'],
  ]);
});

it.each([
  ['organization:g', { ownerOrganizationId: 'g', ownerSeatId: null, ownerPersonId: null }, { organization: { id: 'g', name: 'Planungsgruppe' } }],
  ['seat:s', { ownerOrganizationId: null, ownerSeatId: 's', ownerPersonId: null }, { seat: { id: 's', name: 'Leitung' } }],
  ['person:p', { ownerOrganizationId: null, ownerSeatId: null, ownerPersonId: 'p' }, { person: { id: 'p', name: 'Martin Overbeck' } }],
  ['', { ownerOrganizationId: null, ownerSeatId: null, ownerPersonId: null }, {}],
])('is kept as it is chosen: %s', (chosen, ids, owner) => {
  expect(ownerIds(chosen)).toEqual(ids);
  expect(chosenOwner(owner)).toBe(chosen);
});
