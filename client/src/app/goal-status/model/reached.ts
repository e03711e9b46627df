/** @returns the number that was typed, with a comma or a point; null for none, undefined for what is no number */
export function figureOf(text: string): number | null | undefined {
  const typed = text.trim().replace(',', '.');
  if (typed === '') return null;
  return Number.isFinite(Number(typed)) ? Number(typed) : undefined;
}

/** "51 von 60 Plätzen": what is reached of what is aimed at; empty where nothing was measured. */
export function reachedText({ value, targetValue, unit }: { readonly value?: number | null; readonly targetValue?: number | null; readonly unit: string }, locale: string): string {
  if (value == null) return '';
  const say = (number: number): string => number.toLocaleString(locale);
  const reached = targetValue == null ? say(value) : $localize`:@@goalStatus.reached:${say(value)}:value: von ${say(targetValue)}:target:`;
  return [reached, unit].filter(Boolean).join(' ');
}
