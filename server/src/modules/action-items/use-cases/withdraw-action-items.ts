import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { ACTION_ITEM } from '../domain/action-item-activities.js';
import type { ActionItemState } from '../domain/action-item-lifecycle.js';
import { planMove } from '../domain/action-item-steps.js';
import { actionItemScope } from '../persistence/action-item-scope.js';
import { ActionItemWorkRepository, type LockedActionItem } from '../persistence/action-item-work.repository.js';

/** Where nobody has begun, or it is over without having been done. */
const UNTOUCHED: readonly ActionItemState[] = ['PROPOSED', 'AGREED', 'CANCELLED'];

/** Takes back Aufträge whose ground is gone, in the unit of whoever has made sure of the right to speak for the giver. */
@Injectable()
export class WithdrawActionItems {
  constructor(
    private readonly work: ActionItemWorkRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** Those with which somebody has begun; nobody begins with the others until the unit ends. */
  async begun(actor: Actor, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    const items = await this.lock(actor, ids);
    return items.filter(({ state }) => !UNTOUCHED.includes(state)).map(({ id, title }) => ({ id, name: title }));
  }

  /** Withdraws those that are open, with the reason. */
  async execute(actor: Actor, ids: readonly string[], reason: string): Promise<void> {
    const by = { personId: actor.personId, today: actor.today, now: this.clock.now() };
    for (const item of await this.lock(actor, ids)) {
      const step = item.state === 'CANCELLED' ? null : planMove(item, 'CANCEL', reason, by);
      if (step === null || typeof step === 'string') continue;
      await this.work.update(actor.tenantId, item, step.columns);
      const { id, cycleId, blockId } = item;
      await this.activity.record(actor, { ...step.entry, subject: { kind: ACTION_ITEM, id, cycleId, blockId } });
    }
  }

  private async lock(actor: Actor, ids: readonly string[]): Promise<LockedActionItem[]> {
    return [...(await this.work.lock(actionItemScope(actor), ids, actor.today)).values()];
  }
}
