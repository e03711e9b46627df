import type { DirectoryEntry } from '../directory';

/** The planning group with a seat that is held, and the office with one that is vacant. */
export const directory = [
  {
    __typename: 'DirectoryEntry',
    members: [{ __typename: 'DirectoryMember', id: 'p1', name: 'Martin Overbeck' }],
    organization: { __typename: 'Organization', id: 'o1', name: 'Planungsgruppe', body: { __typename: 'Body', id: 'k1', name: 'Voerde (Niederrhein)' } },
    seats: [{ __typename: 'DirectorySeat', id: 's1', title: 'Leitung der Planungsgruppe', holder: 'Martin Overbeck' }],
  },
  {
    __typename: 'DirectoryEntry',
    members: [],
    organization: { __typename: 'Organization', id: 'o2', name: 'Kämmerei', body: null },
    seats: [{ __typename: 'DirectorySeat', id: 's2', title: 'Kämmerin', holder: null }],
  },
] as unknown as DirectoryEntry[];
