interface Named {
  readonly id: string;
  readonly name: string;
}

/** Whoever answers for something: an organisation or a seat; a person only in addition. */
export interface Accountable {
  readonly organization?: Named | null;
  readonly seat?: Named | null;
  readonly person?: Named | null;
}

export const isNobody = ({ organization, seat, person }: Accountable): boolean => !organization && !seat && !person;

/** The lasting one: "Leitung der Planungsgruppe". Empty when it is nobody. */
export const accountableName = ({ organization, seat, person }: Accountable): string => seat?.name ?? organization?.name ?? person?.name ?? '';

/** The person in addition: "Martin Overbeck". */
export const accountablePerson = ({ organization, seat, person }: Accountable): string | null => ((organization ?? seat) ? (person?.name ?? null) : null);

/** Whether it is this person, by one of their organisations or by themselves. */
export const isOneOf = ({ organization, seat, person }: Accountable, ids: ReadonlySet<string>): boolean => [organization, seat, person].some((named) => named && ids.has(named.id));
