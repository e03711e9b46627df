/** A row of a page as the reader sees it. */
export interface ShownRow {
  /** Its name in a sentence: "B3.1", "Baustein 3". */
  readonly name: string;
  /** Where its link leads, which no other row has. */
  readonly address: string;
  readonly content: unknown;
}

const contents = (rows: readonly ShownRow[]): Map<string, string> => new Map(rows.map(({ address, content }) => [address, JSON.stringify(content)]));

/** The rows that look different, have come or have gone. */
export function changedRows(before: readonly ShownRow[], after: readonly ShownRow[]): ShownRow[] {
  const [old, now] = [contents(before), contents(after)];
  return [...after.filter(({ address }) => old.get(address) !== now.get(address)), ...before.filter(({ address }) => !now.has(address))];
}
