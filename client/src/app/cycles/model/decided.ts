import { decisionText } from '../../core/vocabulary/decisions';
import { day } from '../../core/vocabulary/planned-date';
import type { Block } from './block-group';

export interface Decided {
  readonly by: string;
  /** "angenommen am 04.07.2024" */
  readonly what: string;
}

export function decided(decision: Block['lastDecision'], locale: string): Decided | null {
  if (!decision) return null;
  const { by, at, kind } = decision;
  return { by: by ?? $localize`:@@cycle.decided.unknown:nicht genannt`, what: decisionText({ at, kind }, locale) ?? day(at, locale) };
}
