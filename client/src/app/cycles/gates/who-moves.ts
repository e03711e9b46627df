import { accountableName, isNobody } from '../../core/vocabulary/accountables';
import type { Block } from '../block/block.store';

/** Who can change the Stand of the contents of a block. */
export const whoMoves = ({ accountable }: Pick<Block, 'accountable'>): string =>
  isNobody(accountable)
    ? $localize`:@@gate.whoMoves.unassigned:Den Stand ändern können: Sozialplanung und wer für einen Inhalt verantwortlich ist.`
    : $localize`:@@gate.whoMoves:Den Stand ändern können: Sozialplanung, Koordination (${accountableName(accountable)}:organization:) und wer für einen Inhalt verantwortlich ist.`;
