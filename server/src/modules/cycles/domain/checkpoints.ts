import type { Day } from '../../../kernel/clock.js';
import { type Acceptance, isClosed } from './acceptance.js';
import { type Content, isLive } from './block-stand.js';

export const CHECKPOINTS = ['ACCOUNTABLE_MISSING', 'RECEIVER_MISSING', 'PREDECESSOR_NOT_ACCEPTED', 'RESERVATION_EXPIRED', 'CONTENT_OPEN', 'NOTHING_DONE'] as const;
export type CheckpointCode = (typeof CHECKPOINTS)[number];

/** What keeps a block from being submitted, with the block or content that it is about where there is one. */
export interface Checkpoint {
  code: CheckpointCode;
  subjectId: string | null;
}

export interface BlockInCheck {
  acceptance: Acceptance;
  hasAccountable: boolean;
  receivingOrganizationId: string | null;
  /** Blocks that come first and are not accepted. */
  openBlockIds: readonly string[];
  /** The last day of the open Vorbehalt, or null without one. */
  reservedUntil: Day | null;
  contents: readonly (Content & { id: string })[];
}

const checkpoint = (code: CheckpointCode, subjectId: string | null = null): Checkpoint => ({ code, subjectId });

/** Whether a content keeps its block from being submitted: it is neither done nor put off, and has to be there or was begun. */
const isInTheWay = (content: Content): boolean => isLive(content) && content.stand !== 'DONE' && content.stand !== 'DEFERRED' && (!content.isOptional || content.stand === 'IN_PROGRESS');

/** An open Vorbehalt stands in for the blocks that come first, until it expires. */
function beforeIt({ openBlockIds, reservedUntil }: BlockInCheck, today: Day): Checkpoint[] {
  if (reservedUntil === null) return openBlockIds.map((id) => checkpoint('PREDECESSOR_NOT_ACCEPTED', id));
  return reservedUntil < today ? [checkpoint('RESERVATION_EXPIRED')] : [];
}

function inside({ contents }: BlockInCheck): Checkpoint[] {
  const open = contents.filter(isInTheWay);
  if (open.length) return open.map(({ id }) => checkpoint('CONTENT_OPEN', id));
  return contents.some(({ stand }) => stand === 'DONE') ? [] : [checkpoint('NOTHING_DONE')];
}

/**
 * The open Prüfpunkte of a block (ADR 4): exactly what keeps it from being submitted on a day, in the order of what must be
 * put right first. A submitted block waits for its acceptance and has none of its own; an accepted one neither.
 */
export function openCheckpoints(block: BlockInCheck, today: Day): Checkpoint[] {
  if (isClosed(block.acceptance)) return [];
  return [
    ...(block.hasAccountable ? [] : [checkpoint('ACCOUNTABLE_MISSING')]),
    ...(block.receivingOrganizationId === null ? [checkpoint('RECEIVER_MISSING')] : []),
    ...beforeIt(block, today),
    ...inside(block),
  ];
}
