import { PRECISIONS } from '../../../kernel/partial-date.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { AKTUALITAETEN } from '../domain/aktualitaet.js';
import { OWN_DECISIONS } from '../use-cases/deciders.js';
import { BLOCK_STANDS } from '../domain/block-stand.js';
import { BLOCK_KINDS, PHASES } from '../domain/building-block.entity.js';
import { CHECKPOINTS } from '../domain/checkpoints.js';
import { CYCLE_STATES } from '../domain/cycle-state.js';
import { LAGEN, type LageReason } from '../domain/lage.js';
import { RESPONSIBILITY_ROLES } from '../domain/responsibility.entity.js';
import { type ShownStand, STANDS } from '../domain/task-lifecycle.js';

export const PrecisionEnum = enumOf('Precision', PRECISIONS);
export const StandEnum = enumOf('Stand', STANDS);
export const ShownStandEnum = enumOf<ShownStand>('ShownStand', [...STANDS, 'WAITING'], { WAITING: 'Planned, and something before it is open; never stored.' });
export const BlockStandEnum = enumOf('BlockStand', BLOCK_STANDS);
export const BlockKindEnum = enumOf('BlockKind', BLOCK_KINDS);
export const PhaseEnum = enumOf('Phase', PHASES);
export const CycleStateEnum = enumOf('CycleState', CYCLE_STATES);
export const LageEnum = enumOf('Lage', LAGEN);
export const AktualitaetEnum = enumOf('Aktualitaet', AKTUALITAETEN);
export const ResponsibilityRoleEnum = enumOf('ResponsibilityRole', RESPONSIBILITY_ROLES);
export const CheckpointCodeEnum = enumOf('CheckpointCode', CHECKPOINTS, {
  ACCOUNTABLE_MISSING: 'Nobody is accountable for the block yet.',
  RECEIVER_MISSING: 'No organisation receives the block.',
  PREDECESSOR_NOT_ACCEPTED: 'A block that comes first is not accepted, and no Vorbehalt bridges that. One stands for all that may not be read.',
  RESERVATION_EXPIRED: 'The Vorbehalt has expired; it is to be settled first.',
  CONTENT_OPEN: 'A content is neither done nor put off with a reason; a voluntary one counts once it was begun.',
  NOTHING_DONE: 'Nothing was done yet.',
});
export const OwnDecisionEnum = enumOf('OwnDecision', OWN_DECISIONS, { SHARED: 'Others can decide, too.', ALONE: 'Nobody else can decide at present.' });
export const LageReasonCodeEnum = enumOf<LageReason['code']>('LageReasonCode', ['OVERDUE', 'PREDECESSOR_OVERDUE', 'RESERVATION_EXPIRED']);
export const CompletedEnum = enumOf<'ON' | 'BEFORE'>('CompletedPrecision', ['ON', 'BEFORE'], { ON: 'Done on that day.', BEFORE: 'Done at some time until that day.' });
