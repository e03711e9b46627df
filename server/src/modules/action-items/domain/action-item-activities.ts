import type { PartialDate } from '../../../kernel/partial-date.js';
import type { AccountableIds } from '../../cycles/index.js';
import type { ActionItemState } from './action-item-lifecycle.js';

/** The subject kind of this module. */
export const ACTION_ITEM = 'ACTION_ITEM';

interface Moved {
  from: ActionItemState;
}

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    ACTION_ITEM_ASSIGNED: AccountableIds & { givenById: string; due: PartialDate; isDraft: boolean };
    ACTION_ITEM_EDITED: { fields: ('title' | 'note' | 'reportTo' | 'task')[] };
    ACTION_ITEM_ADDRESSED: { from: AccountableIds; to: AccountableIds };
    /** An earlier day, or one for what was only proposed: it does not count. */
    ACTION_ITEM_DUE_SET: { from: PartialDate; to: PartialDate };
    /** @property climbsTo the organisation that it climbs to with this postponement */
    ACTION_ITEM_POSTPONED: { from: PartialDate; to: PartialDate; count: number; climbsTo: string | null; };
    ACTION_ITEM_AGREED: Moved;
    ACTION_ITEM_STARTED: Moved;
    ACTION_ITEM_REPORTED: Moved;
    ACTION_ITEM_CONFIRMED: Moved;
    ACTION_ITEM_RETURNED: Moved;
    ACTION_ITEM_CANCELLED: Moved;
    /** The step before was a slip, and its own author took it back. */
    ACTION_ITEM_STEP_TAKEN_BACK: { kind: TakenBackKind };
  }
}

/** Steps that can be taken back as the next thing that happens. */
export type TakenBackKind = 'ACTION_ITEM_POSTPONED' | 'ACTION_ITEM_DUE_SET' | 'ACTION_ITEM_ADDRESSED' | 'ACTION_ITEM_CANCELLED';
