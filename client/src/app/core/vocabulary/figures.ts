/** What groups thousands, and what stands before the decimals. */
const signs = (locale: string): readonly [group: string, decimal: string] => (locale.startsWith('de') ? ['.', ','] : [',', '.']);

/** @returns the number that was typed in a language, "1.500", "1 500,5" or "2.5"; null for none, undefined for what is no number */
export function figureOf(typed: string, locale: string): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  const [group, decimal] = signs(locale);
  const isGrouped = new RegExp(`^-?[1-9]\\d{0,2}([\\s${group}]\\d{3})+(\\${decimal}\\d+)?$`).test(text);
  const plain = (isGrouped ? text.replaceAll(group, '').replaceAll(/\s/g, '') : text).replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** The number as somebody would type it in a language; empty for none. */
export const typedFigure = (value: number | null | undefined, locale: string): string => (value == null ? '' : String(value).replace('.', signs(locale)[1]));
