/**
 * The key of a new task, after those that there are: B3.6 behind B3.5, and B1.2c behind B1.2b.
 * @param parentKey the key of the task that it belongs to, or null
 * @param taken all keys of the block
 */
export function nextKey(blockKey: string, parentKey: string | null, taken: readonly string[]): string {
  const used = new Set(taken);
  for (let n = 1; ; n += 1) {
    const key = parentKey === null ? `${blockKey}.${n}` : `${parentKey}${letters(n)}`;
    if (!used.has(key)) return key;
  }
}

/** a, b, …, z, aa, ab, … */
function letters(n: number): string {
  const rest = Math.floor((n - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((n - 1) % 26));
}

const order = new Intl.Collator('de', { numeric: true });

/** As the contents of a block are numbered: B3.2 before B3.10, and B1.2a behind B1.2. */
export const byKey = (a: { key: string }, b: { key: string }): number => order.compare(a.key, b.key);
