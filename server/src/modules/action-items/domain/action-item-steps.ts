import type { ActivityEntry, ActivityKind, ActivityPayloads } from '../../../kernel/activity.js';
import type { Day } from '../../../kernel/clock.js';
import { lastDayOf, type PartialDate } from '../../../kernel/partial-date.js';
import type { AccountableIds } from '../../cycles/index.js';
import { ACTION_ITEM_MOVES, type ActionItemState, type ActionItemVerb, CHANGEABLE, PROMISED } from './action-item-lifecycle.js';
import type { ActionItem } from './action-item.entity.js';
import type { ActionItemProblemCode } from './action-items.refusals.js';
import { type Carried, carryOver } from './carry-over.js';

/** What decides about a step. */
export interface ActionItemInStep extends Carried {
  state: ActionItemState;
  addressee: AccountableIds;
  due: PartialDate;
  /** The organisation above the one that gave it. */
  parentId: string | null;
}

/** Who acts, and when. */
export interface StepBy {
  personId: string;
  today: Day;
  now: Date;
}

/** What a step writes, and how the history tells it. */
export interface Step {
  columns: Partial<ActionItem>;
  entry: Pick<ActivityEntry, 'kind' | 'payload' | 'note'>;
}

/** A step; null where nothing would change; or why there is none. */
export type Planned = Step | ActionItemProblemCode | null;

const told = <Kind extends ActivityKind>(kind: Kind, payload: ActivityPayloads[Kind], note: string | null = null): Step['entry'] => ({ kind, payload, note: note || null });

const KINDS = {
  AGREE: 'ACTION_ITEM_AGREED',
  START: 'ACTION_ITEM_STARTED',
  REPORT: 'ACTION_ITEM_REPORTED',
  CONFIRM: 'ACTION_ITEM_CONFIRMED',
  RETURN: 'ACTION_ITEM_RETURNED',
  CANCEL: 'ACTION_ITEM_CANCELLED',
} as const satisfies Record<ActionItemVerb, ActivityKind>;

const COLUMNS: Readonly<Record<ActionItemVerb, (by: StepBy, sentence: string) => Partial<ActionItem>>> = {
  AGREE: ({ now }) => ({ agreedAt: now }),
  START: () => ({}),
  REPORT: ({ personId, now }, report) => ({ report, reportedBy: personId, reportedAt: now }),
  CONFIRM: ({ personId, now }) => ({ confirmedBy: personId, confirmedAt: now }),
  RETURN: () => ({ report: null, reportedBy: null, reportedAt: null }),
  CANCEL: (_by, cancelReason) => ({ cancelReason }),
};

export function planMove({ state }: ActionItemInStep, verb: ActionItemVerb, sentence: string, by: StepBy): Planned {
  const { from, to } = ACTION_ITEM_MOVES[verb];
  if (!from.includes(state)) return 'NO_SUCH_MOVE';
  return { columns: { state: to, ...COLUMNS[verb](by, sentence) }, entry: told(KINDS[verb], { from: state }, sentence) };
}

/** A later day for what was promised is a postponement and counts; every other new day is a correction. */
export function planDue(item: ActionItemInStep, to: PartialDate, reason: string, { today }: StepBy): Planned {
  const { state, due: from } = item;
  if (from.date === to.date && from.precision === to.precision) return null;
  if (!CHANGEABLE.includes(state)) return 'NO_SUCH_MOVE';
  const columns = { dueDate: to.date, duePrecision: to.precision };
  if (!PROMISED.includes(state) || lastDayOf(to) <= lastDayOf(from)) return { columns, entry: told('ACTION_ITEM_DUE_SET', { from, to }, reason) };
  const carried = carryOver(item, today);
  const climbsTo = item.climbedToId === null ? carried.climbedToId : null;
  return { columns: { ...columns, ...carried }, entry: told('ACTION_ITEM_POSTPONED', { from, to, count: carried.carriedCount, climbsTo }, reason) };
}

export function planAddressee({ state, addressee: from }: ActionItemInStep, to: AccountableIds): Planned {
  if (from.organizationId === to.organizationId && from.seatId === to.seatId && from.personId === to.personId) return null;
  return CHANGEABLE.includes(state) ? { columns: { ...to }, entry: told('ACTION_ITEM_ADDRESSED', { from, to }) } : 'NO_SUCH_MOVE';
}

/** The last thing that happened to an Auftrag. */
export interface LastStep {
  kind: string;
  payload: unknown;
  personId: string | null;
}

/** Undoes the last step as if it had not been, where whoever asks made it. */
export function planTakingBack({ carriedCount }: ActionItemInStep, last: LastStep | undefined, { personId }: StepBy): Planned {
  const columns = last?.personId === personId ? columnsBefore(last, carriedCount) : undefined;
  return columns ? { columns, entry: told('ACTION_ITEM_STEP_TAKEN_BACK', { kind: last?.kind as keyof typeof BEFORE }) } : 'NOTHING_TO_TAKE_BACK';
}

const dueOf = ({ date, precision }: PartialDate): Partial<ActionItem> => ({ dueDate: date, duePrecision: precision });

const BEFORE = {
  ACTION_ITEM_POSTPONED: ({ from, climbsTo }: ActivityPayloads['ACTION_ITEM_POSTPONED'], count: number): Partial<ActionItem> => ({
    ...dueOf(from),
    carriedCount: count - 1,
    ...(climbsTo === null ? {} : { climbedToId: null, climbedOn: null }),
  }),
  ACTION_ITEM_DUE_SET: ({ from }: ActivityPayloads['ACTION_ITEM_DUE_SET']) => dueOf(from),
  ACTION_ITEM_ADDRESSED: ({ from }: ActivityPayloads['ACTION_ITEM_ADDRESSED']): Partial<ActionItem> => ({ ...from }),
  ACTION_ITEM_CANCELLED: ({ from }: ActivityPayloads['ACTION_ITEM_CANCELLED']): Partial<ActionItem> => ({ state: from, cancelReason: null }),
};

function columnsBefore({ kind, payload }: LastStep, count: number): Partial<ActionItem> | undefined {
  const before = (BEFORE as Partial<Record<string, (payload: never, count: number) => Partial<ActionItem>>>)[kind];
  return before?.(payload as never, count);
}
