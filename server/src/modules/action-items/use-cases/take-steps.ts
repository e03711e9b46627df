import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { ReturningItems } from '../../../kernel/returning.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { ACTION_ITEM } from '../domain/action-item-activities.js';
import { factsOfAddressee, factsOfGiver } from '../domain/action-item-facts.js';
import type { ActionItemAction } from '../domain/action-item-lifecycle.js';
import type { Planned, StepBy } from '../domain/action-item-steps.js';
import { ActionItemsChangedMeanwhile, ActionItemStepNotPossible } from '../domain/action-items.refusals.js';
import { actionItemScope } from '../persistence/action-item-scope.js';
import { ActionItemWorkRepository, type LockedActionItem } from '../persistence/action-item-work.repository.js';

/** An Auftrag as the actor saw it. */
export interface SeenActionItem {
  actionItemId: string;
  version: number;
}

const factsFor = (actor: Actor, action: ActionItemAction, { bodyId, givenById, addressee, addresseeOrganizationId, isLed }: LockedActionItem) =>
  action === 'actionItem.assign' ? factsOfGiver({ id: givenById, bodyId }) : factsOfAddressee(actor, bodyId, { ...addressee, organizationId: addresseeOrganizationId, isLed });

/** What every step of Aufträge has in common: lock, right, version, then all steps or none; what climbs goes onto the next agenda above at once. */
@Injectable()
export class TakeSteps {
  static readonly refusals = [NotFound, ActionItemsChangedMeanwhile, ActionItemStepNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly work: ActionItemWorkRepository,
    private readonly returning: ReturningItems,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @param plan what is to happen to the Auftrag at a place of `seen`; runs in the unit, after the rights
   * @returns the ids
   * @throws Refused with NotFound, NotAllowed, ActionItemsChangedMeanwhile, ActionItemStepNotPossible with every problem, or what `plan` throws
   */
  async execute(actor: Actor, action: ActionItemAction, seen: readonly SeenActionItem[], plan: (item: LockedActionItem, by: StepBy, place: number) => Promise<Planned> | Planned): Promise<string[]> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const items = await this.lock(actor, action, seen);
      const by = { personId: actor.personId, today: actor.today, now: this.clock.now() };
      const planned: Planned[] = [];
      for (const [place, item] of items.entries()) planned.push(await plan(item, by, place));
      const refused = items.flatMap(({ id, state }, place) => {
        const code = planned[place];
        return typeof code === 'string' ? [{ id, state, code }] : [];
      });
      if (refused.length) throw new Refused(new ActionItemStepNotPossible(refused));
      for (const [place, item] of items.entries()) await this.take(actor, item, planned[place]);
      return items.map(({ id }) => id);
    });
  }

  private async take(actor: Actor, item: LockedActionItem, step: Planned): Promise<void> {
    if (step === null || typeof step === 'string') return;
    await this.work.update(actor.tenantId, item, step.columns);
    const { id, cycleId, blockId } = item;
    await this.activity.record(actor, { ...step.entry, subject: { kind: ACTION_ITEM, id, cycleId, blockId } });
    const { climbedToId } = step.columns;
    if (climbedToId && climbedToId !== item.climbedToId) await this.returning.arrivedAt(actor, climbedToId);
  }

  private async lock(actor: Actor, action: ActionItemAction, seen: readonly SeenActionItem[]): Promise<LockedActionItem[]> {
    const unknown = seen.find(({ actionItemId }) => !isId(actionItemId));
    if (unknown) throw new Refused(new NotFound(unknown.actionItemId));
    const found = await this.work.lock(actionItemScope(actor), seen.map(({ actionItemId }) => actionItemId), actor.today);
    const items = seen.map(({ actionItemId }) => {
      const item = found.get(actionItemId);
      if (!item) throw new Refused(new NotFound(actionItemId));
      return item;
    });
    if (!items.every((item) => mayWith(actor, action, factsFor(actor, action, item)))) throw new Refused(new NotAllowed(action));
    const stale = items.filter(({ version }, place) => version !== seen[place].version);
    if (stale.length) throw new Refused(new ActionItemsChangedMeanwhile(stale.map(({ id }) => id)));
    return items;
  }
}
