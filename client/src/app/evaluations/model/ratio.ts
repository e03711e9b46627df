/** @returns the ratio that was typed, "2,4" or "2.4"; null for none, undefined for what is none between 0 and 1000 */
export function ratioOf(typed: string): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  const ratio = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return ratio <= 1000 ? ratio : undefined;
}
