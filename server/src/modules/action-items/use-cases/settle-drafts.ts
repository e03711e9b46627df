import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { ACTION_ITEM } from '../domain/action-item-activities.js';
import type { ActionItemVerb } from '../domain/action-item-lifecycle.js';
import { planMove } from '../domain/action-item-steps.js';
import { actionItemScope } from '../persistence/action-item-scope.js';
import { ActionItemWorkRepository } from '../persistence/action-item-work.repository.js';

/**
 * Settles Aufträge that stand in the draft of minutes. Runs in the unit of whoever keeps the minutes and has made sure of the
 * right to speak for the giver; one that is not a draft any more stays what it is.
 */
@Injectable()
export class SettleDrafts {
  constructor(
    private readonly work: ActionItemWorkRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  agree(actor: Actor, ids: readonly string[]): Promise<void> {
    return this.move(actor, ids, 'AGREE', '');
  }

  withdraw(actor: Actor, id: string, reason: string): Promise<void> {
    return this.move(actor, [id], 'CANCEL', reason);
  }

  private async move(actor: Actor, ids: readonly string[], verb: ActionItemVerb, sentence: string): Promise<void> {
    const by = { personId: actor.personId, today: actor.today, now: this.clock.now() };
    for (const item of (await this.work.lock(actionItemScope(actor), ids, actor.today)).values()) {
      const step = item.state === 'PROPOSED' ? planMove(item, verb, sentence, by) : null;
      if (step === null || typeof step === 'string') continue;
      await this.work.update(actor.tenantId, item, step.columns);
      const { id, cycleId, blockId } = item;
      await this.activity.record(actor, { ...step.entry, subject: { kind: ACTION_ITEM, id, cycleId, blockId } });
    }
  }
}
