import { decisionText } from '../../core/vocabulary/decisions';
import { day } from '../../core/vocabulary/planned-date';
import { acceptanceWords } from '../../core/vocabulary/words';
import type { Block } from '../block/block.store';

/** How far the block is: "eingereicht am 21.11.2026 von Jana Terhorst", "zurückgegeben am 21.11.2026 durch Verwaltungsvorstand". */
export function standing({ acceptance, lastDecision, submittedAt, submittedBy }: Pick<Block, 'acceptance' | 'lastDecision' | 'submittedAt' | 'submittedBy'>, locale: string): string {
  if (acceptance === 'SUBMITTED' && submittedAt) return submission(submittedAt, submittedBy?.name, locale);
  return (lastDecision && decisionText(lastDecision, locale)) ?? acceptanceWords[acceptance];
}

export const submission = (at: string, by: string | undefined, locale: string): string =>
  by ? $localize`:@@gate.submitted.by:eingereicht am ${day(at, locale)}:date: von ${by}:person:` : $localize`:@@gate.submitted.on:eingereicht am ${day(at, locale)}:date:`;
