export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export interface Reconciled<Values> {
  /** Everything that either of both has changed; mine where both have. */
  readonly merged: Values;
  /** What both have changed, and not alike: somebody has to decide. */
  readonly contested: readonly (keyof Values & string)[];
}

/** Brings together what two people have made of the same values. */
export function reconcile<Values extends object>(seen: Values, mine: Values, theirs: Values): Reconciled<Values> {
  const keys = Object.keys(seen) as (keyof Values & string)[];
  const isMine = (key: keyof Values): boolean => !isSame(seen[key], mine[key]);
  return {
    merged: { ...theirs, ...picked(mine, keys.filter(isMine)) },
    contested: keys.filter((key) => isMine(key) && !isSame(seen[key], theirs[key]) && !isSame(mine[key], theirs[key])),
  };
}

export const picked = <Values extends object>(values: Values, keys: readonly (keyof Values & string)[]): Partial<Values> =>
  Object.fromEntries(keys.map((key) => [key, values[key]])) as Partial<Values>;
