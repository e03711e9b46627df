/** "51 von 60 Plätzen": what is reached of what is aimed at; empty where nothing was measured. */
export function reachedText({ value, targetValue, unit }: { readonly value?: number | null; readonly targetValue?: number | null; readonly unit: string }, locale: string): string {
  if (value == null) return '';
  const say = (number: number): string => number.toLocaleString(locale);
  const reached = targetValue == null ? say(value) : $localize`:@@goalStatus.reached:${say(value)}:value: von ${say(targetValue)}:target:`;
  return [reached, unit].filter(Boolean).join(' ');
}
