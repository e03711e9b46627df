import type { Day } from '../../../kernel/clock.js';
import type { Acceptance } from './acceptance.js';
import { type Content, isLive } from './block-stand.js';

/** Why a block cannot make its next move yet; each is counted, told in a sentence and linked. */
export type Checkpoint =
  | { code: 'CONTENT_OPEN'; subjectId: string }
  | { code: 'PREDECESSOR_NOT_ACCEPTED'; subjectId: string }
  | { code: 'ACCOUNTABLE_MISSING'; subjectId: string }
  | { code: 'RESERVATION_EXPIRED'; subjectId: string };

interface BlockInCheck {
  id: string;
  acceptance: Acceptance;
  hasAccountable: boolean;
  contents: readonly (Content & { id: string })[];
  predecessors: readonly { id: string; acceptance: Acceptance }[];
  reservation: { id: string; expiresOn: Day } | null;
}

/** The open Prüfpunkte of a block (model, section 2): the unmet guards of its next move. An open Vorbehalt stands in for the predecessors. */
export function openCheckpoints({ id, acceptance, hasAccountable, contents, predecessors, reservation }: BlockInCheck, today: Day): Checkpoint[] {
  if (acceptance === 'ACCEPTED') return [];
  const isOpen = (content: Content): boolean => isLive(content) && !content.isOptional && content.stand !== 'DONE';
  const isExpired = reservation !== null && reservation.expiresOn < today;
  return [
    ...(hasAccountable ? [] : [{ code: 'ACCOUNTABLE_MISSING' as const, subjectId: id }]),
    ...(reservation ? [] : predecessors.filter((before) => before.acceptance !== 'ACCEPTED').map((before) => ({ code: 'PREDECESSOR_NOT_ACCEPTED' as const, subjectId: before.id }))),
    ...(isExpired ? [{ code: 'RESERVATION_EXPIRED' as const, subjectId: reservation.id }] : []),
    ...contents.filter(isOpen).map((content) => ({ code: 'CONTENT_OPEN' as const, subjectId: content.id })),
  ];
}
