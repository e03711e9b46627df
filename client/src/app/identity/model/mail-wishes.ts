import { formatDate } from '@angular/common';
import type { DigestRhythm } from '../../gql/identity/graphql';

interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
}

export const rhythms: readonly Choice<DigestRhythm>[] = [
  { value: 'WEEKLY', label: $localize`:@@mailWishes.weekly:einmal in der Woche` },
  { value: 'DAILY', label: $localize`:@@mailWishes.daily:jeden Tag` },
  { value: 'NONE', label: $localize`:@@mailWishes.none:nie` },
];

/** A Monday. */
const monday = Date.UTC(2024, 0, 1);

export const weekdays = (locale: string): Choice[] => Array.from({ length: 7 }, (_, n) => ({ value: String(n + 1), label: formatDate(monday + n * 86_400_000, 'EEEE', locale, 'UTC') }));

export const hours: readonly Choice[] =
  Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: $localize`:@@mailWishes.oClock:${hour}:hour: Uhr` }));
