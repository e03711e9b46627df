/** The longest time between two updates, as the server has it. */
const most = 240;

/** Months as somebody writes them. Undefined for what is no such number. */
export function writtenMonths(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (!trimmed) return null;
  const months = /^\d{1,3}$/.test(trimmed) ? Number(trimmed) : 0;
  return months >= 1 && months <= most ? months : undefined;
}

/** "alle 18 Monate", "jährlich", "alle 5 Jahre". */
export function rhythmText(months: number): string {
  if (months === 1) return $localize`:@@rhythm.monthly:jeden Monat`;
  if (months === 12) return $localize`:@@rhythm.yearly:jedes Jahr`;
  return months % 12 ? $localize`:@@rhythm.months:alle ${months}:count: Monate` : $localize`:@@rhythm.years:alle ${months / 12}:count: Jahre`;
}
