import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { parsePartialDate } from '../../../kernel/partial-date.js';
import { ACTION_ITEM_MOVES, type ActionItemVerb } from '../domain/action-item-lifecycle.js';
import { planDue, planMove } from '../domain/action-item-steps.js';
import { type SeenActionItem, TakeSteps } from './take-steps.js';

/** Takes an Auftrag through its life, a step at a time. */
@Injectable()
export class MoveActionItem {
  constructor(private readonly steps: TakeSteps) {}

  /**
   * @param sentence the report, or the reason; empty where neither is asked for
   * @throws Refused with NotFound, NotAllowed, ActionItemsChangedMeanwhile or ActionItemStepNotPossible
   */
  execute(actor: Actor, verb: ActionItemVerb, seen: SeenActionItem, sentence = ''): Promise<string[]> {
    return this.steps.execute(actor, ACTION_ITEM_MOVES[verb].by, [seen], (item, by) => planMove(item, verb, sentence, by));
  }

  /** @param due as 2024-11-05, 2024-11, 2024-Q4 or 2024; the input has made sure that it is one */
  postpone(actor: Actor, { due, reason, ...seen }: SeenActionItem & { due: string; reason: string }): Promise<string[]> {
    return this.steps.execute(actor, 'actionItem.assign', [seen], (item, by) => planDue(item, parsePartialDate(due) ?? item.due, reason, by));
  }
}
