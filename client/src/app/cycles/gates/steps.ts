import { day } from '../../core/vocabulary/planned-date';
import { type Acceptance, acceptanceWords } from '../../core/vocabulary/words';
import type { IconName } from '../../ui/icon/strokes';
import type { Block } from '../block/block.store';
import { submission } from './standing';

export interface Step {
  readonly word: string;
  readonly icon: IconName;
  readonly isNow: boolean;
}

const order: Readonly<Record<Acceptance, number>> = { OPEN: 0, RETURNED: 0, SUBMITTED: 1, ACCEPTED: 2 };

/** in Bearbeitung, eingereicht, angenommen: with days and names as far as they are known. */
export function steps(block: Pick<Block, 'acceptance' | 'decidedAt' | 'receiving' | 'submittedAt' | 'submittedBy'>, locale: string): Step[] {
  const { acceptance, submittedAt, submittedBy } = block;
  const now = order[acceptance];
  const words = [
    acceptance === 'RETURNED' ? acceptanceWords.RETURNED : $localize`:@@block.acceptance.inProgress:in Bearbeitung`,
    submittedAt && now > 0 ? submission(submittedAt, submittedBy?.name, locale) : acceptanceWords.SUBMITTED,
    accepted(block, locale),
  ];
  return words.map((word, place) => ({ word, isNow: place === now, icon: place < now || now === 2 ? 'done' : place === now ? 'running' : 'open' }));
}

function accepted({ acceptance, decidedAt, receiving }: Pick<Block, 'acceptance' | 'decidedAt' | 'receiving'>, locale: string): string {
  const word = receiving ? $localize`:@@block.acceptance.by:angenommen durch ${receiving.name}:organization:` : acceptanceWords.ACCEPTED;
  return acceptance === 'ACCEPTED' && decidedAt ? $localize`:@@block.acceptance.on:${word}:accepted: am ${day(decidedAt, locale)}:date:` : word;
}
