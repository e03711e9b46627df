import { day } from './planned-date';

interface Decision {
  readonly at: string;
  readonly by?: string | null;
  readonly kind: string;
}

const words: Readonly<Record<string, string | undefined>> = {
  BLOCK_ACCEPTED: $localize`:@@word.decision.accepted:angenommen`,
  BLOCK_CONFIRMED: $localize`:@@word.decision.confirmed:weiterhin angenommen`,
  BLOCK_RETURNED: $localize`:@@word.decision.returned:zurückgegeben`,
  BLOCK_REOPENED: $localize`:@@word.decision.reopened:wieder geöffnet`,
  RESERVATION_GRANTED: $localize`:@@word.decision.reservationGranted:mit Vorbehalt zugelassen`,
  RESERVATION_SETTLED: $localize`:@@word.decision.reservationSettled:Vorbehalt aufgehoben`,
};

/** "angenommen am 19.09.2024 durch Verwaltungsvorstand"; null for a kind that this client does not know yet. */
export function decisionText({ at, by, kind }: Decision, locale: string): string | null {
  const word = words[kind];
  if (!word) return null;
  const date = day(at, locale);
  return by ? $localize`:@@word.decision.by:${word}:decision: am ${date}:date: durch ${by}:organization:` : $localize`:@@word.decision.on:${word}:decision: am ${date}:date:`;
}
