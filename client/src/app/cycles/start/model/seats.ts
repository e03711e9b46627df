import type { StartBasis } from '../../data/cycle-start.store';

type Entry = StartBasis['directory'][number];
export type DirectorySeat = Entry['seats'][number];

/** The seats of an organisation, for choosing one. */
export interface SeatGroup {
  readonly name: string;
  readonly seats: readonly DirectorySeat[];
}

export const seatGroups = (directory: readonly Entry[]): SeatGroup[] => directory.filter(({ seats }) => seats.length).map(({ organization: { name }, seats }) => ({ name, seats }));

export const seatOf = (directory: readonly Entry[], id: string): (DirectorySeat & { readonly organization: string }) | undefined =>
  directory.flatMap(({ organization: { name: organization }, seats }) => seats.map((seat) => ({ ...seat, organization }))).find((seat) => seat.id === id);
