import type { Actor } from '../../../kernel/actor.js';
import type { Day } from '../../../kernel/clock.js';
import { daysLate } from '../../../kernel/partial-date.js';
import { mayWith } from '../../access/index.js';
import { factsOfAddressee, factsOfGiver } from '../domain/action-item-facts.js';
import { ACTION_ITEM_MOVES, ACTION_ITEM_VERBS, type ActionItemAction, CHANGEABLE, PROMISED } from '../domain/action-item-lifecycle.js';
import { silentSince } from '../domain/silence.js';
import type { ActionItemRow } from '../persistence/action-item-rows.js';

/** An Auftrag with what follows from it today. */
export interface ActionItemView extends ActionItemRow {
  /** Of what is promised; 0 while it is not late. */
  daysLate: number;
  silentSince: Date | null;
}

export const viewOf = (row: ActionItemRow, today: Day, now: Date): ActionItemView => ({
  ...row,
  daysLate: PROMISED.includes(row.state) ? daysLate(row.due, today) : 0,
  silentSince: silentSince({ ...row, lastEventAt: new Date(row.lastEventAt) }, now),
});

/** What the actor may do with an Auftrag where it stands, for the buttons. */
export function actionsOnActionItem(actor: Actor, { state, bodyId, givenBy, addressee, addresseeOrganization, isLed }: ActionItemRow): string[] {
  const facts = {
    'actionItem.assign': factsOfGiver({ id: givenBy.id, bodyId }),
    'actionItem.work': factsOfAddressee(actor, bodyId, { organizationId: addresseeOrganization.id, isLed, seatId: addressee.seat?.id ?? null, personId: addressee.person?.id ?? null }),
  };
  const may = (action: ActionItemAction): boolean => mayWith(actor, action, facts[action]);
  const moves = ACTION_ITEM_VERBS.filter((verb) => ACTION_ITEM_MOVES[verb].from.includes(state) && may(ACTION_ITEM_MOVES[verb].by)).map((verb) => `actionItem.${verb.toLowerCase()}`);
  return CHANGEABLE.includes(state) && may('actionItem.assign') ? ['actionItem.edit', 'actionItem.postpone', ...moves] : moves;
}
