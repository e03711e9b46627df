/** The life of an Auftrag (model, section 3). */
export const ACTION_ITEM_STATES = ['PROPOSED', 'AGREED', 'IN_PROGRESS', 'REPORTED_DONE', 'CONFIRMED', 'CANCELLED'] as const;
export type ActionItemState = (typeof ACTION_ITEM_STATES)[number];

export const ACTION_ITEM_VERBS = ['AGREE', 'START', 'REPORT', 'CONFIRM', 'RETURN', 'CANCEL'] as const;
export type ActionItemVerb = (typeof ACTION_ITEM_VERBS)[number];

/** Whoever gives an Auftrag decides about it; whoever it is given to does it. */
export type ActionItemAction = 'actionItem.assign' | 'actionItem.work';

interface Move {
  from: readonly ActionItemState[];
  to: ActionItemState;
  by: ActionItemAction;
}

/** A move that stands nowhere here does not exist. */
export const ACTION_ITEM_MOVES: Readonly<Record<ActionItemVerb, Move>> = {
  AGREE: { from: ['PROPOSED'], to: 'AGREED', by: 'actionItem.assign' },
  START: { from: ['AGREED'], to: 'IN_PROGRESS', by: 'actionItem.work' },
  REPORT: { from: ['AGREED', 'IN_PROGRESS'], to: 'REPORTED_DONE', by: 'actionItem.work' },
  CONFIRM: { from: ['REPORTED_DONE'], to: 'CONFIRMED', by: 'actionItem.assign' },
  RETURN: { from: ['REPORTED_DONE'], to: 'IN_PROGRESS', by: 'actionItem.assign' },
  CANCEL: { from: ['PROPOSED', 'AGREED', 'IN_PROGRESS'], to: 'CANCELLED', by: 'actionItem.assign' },
};

/** What was promised and is still to be done: it can be late, put off and handed on. */
export const PROMISED: readonly ActionItemState[] = ['AGREED', 'IN_PROGRESS'];

/** Where the words of an Auftrag, its date and who it is given to may still change. */
export const CHANGEABLE: readonly ActionItemState[] = ['PROPOSED', ...PROMISED];

/** Where somebody has still to do something about it, so that silence would be a fault. */
export const UNSETTLED: readonly ActionItemState[] = [...CHANGEABLE, 'REPORTED_DONE'];
