interface Row {
  readonly id: string;
}

/** Rows in their places, as those that were read anew have them; what was not there before stands at the end. */
export function joined<T extends Row>(known: readonly T[], anew: readonly T[]): T[] {
  const byId = new Map(anew.map((row) => [row.id, row]));
  const before = new Set(known.map(({ id }) => id));
  return [...known.map((row) => byId.get(row.id) ?? row), ...anew.filter(({ id }) => !before.has(id))];
}
