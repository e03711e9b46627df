import { day } from '../../core/vocabulary/planned-date';
import type { Block } from './block-group';

/** The day of the last news, or since when it is too old. */
export function freshnessText({ state, lastAt, overdueSince }: Block['aktualitaet'], locale: string): string {
  switch (state) {
    case 'FRESH':
      return lastAt ? day(lastAt, locale) : '';
    case 'OVERDUE':
      return overdueSince ? $localize`:@@cycle.overdueSince:seit ${day(overdueSince, locale)}:date:` : '';
    case 'NEVER':
      return '';
  }
}
