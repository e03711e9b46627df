/** Hours per week as somebody writes them: "39", "19,5". Undefined for what is no such number. */
export function writtenHours(text: string): number | null | undefined {
  const trimmed = text.trim();
  if (!trimmed) return null;
  if (!/^\d{1,2}([.,]\d)?$/.test(trimmed)) return undefined;
  const hours = Number(trimmed.replace(',', '.'));
  return hours > 0 && hours <= 60 ? hours : undefined;
}

const numberText = (hours: number, locale: string): string => new Intl.NumberFormat(locale).format(hours);

export const hoursInput = (hours: number | null | undefined, locale: string): string => (hours ? numberText(hours, locale) : '');

/** "19,5 Wochenstunden". */
export const hoursText = (hours: number, locale: string): string => $localize`:@@seat.hours.text:${numberText(hours, locale)}:hours: Wochenstunden`;
