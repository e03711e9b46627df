import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { ActionItemQueries } from '../use-cases/action-item-queries.js';
import { AssignActionItem } from '../use-cases/assign-action-item.js';
import { EditActionItems } from '../use-cases/edit-action-items.js';
import { MoveActionItem } from '../use-cases/move-action-item.js';
import {
  AgreeActionItemInput,
  CancelActionItemInput,
  ChangeActionItemsInput,
  ConfirmActionItemInput,
  PostponeActionItemInput,
  ReportActionItemInput,
  ReturnActionItemInput,
  StartActionItemInput,
} from './action-item-steps.inputs.js';
import { AssignActionItemInput, EditActionItemInput, GiveActionItemInput } from './action-item.inputs.js';
import { ActionItemAssigned, ActionItemsChanged, ActionItemStepResult, AssignActionItemResult } from './action-item.types.js';

@Resolver()
export class ActionItemStepsResolver {
  constructor(
    private readonly queries: ActionItemQueries,
    private readonly assign: AssignActionItem,
    private readonly edits: EditActionItems,
    private readonly move: MoveActionItem,
  ) {}

  @Mutation(() => AssignActionItemResult, { description: 'Gives an Auftrag on behalf of an organisation.' })
  @Requires('actionItem.assign')
  async assignActionItem(@Args('input') input: AssignActionItemInput, @Context() { actor }: SignedInContext): Promise<ActionItemAssigned> {
    return new ActionItemAssigned(await this.queries.byIds(actor, [await this.assign.execute(actor, input)]));
  }

  @Mutation(() => ActionItemStepResult, { description: 'Changes what an Auftrag says, who is told of it and what it is about.' })
  @Requires('actionItem.assign')
  async editActionItem(@Args('input') input: EditActionItemInput, @Context() { actor }: SignedInContext): Promise<ActionItemsChanged> {
    return this.changed(actor, this.edits.edit(actor, input));
  }

  @Mutation(() => ActionItemStepResult, { description: 'Gives an Auftrag to somebody else.' })
  @Requires('actionItem.assign')
  async giveActionItem(@Args('input') input: GiveActionItemInput, @Context() { actor }: SignedInContext): Promise<ActionItemsChanged> {
    return this.changed(actor, this.edits.giveTo(actor, input));
  }

  @Mutation(() => ActionItemStepResult, { description: 'Makes a promise of what was proposed.' })
  @Requires('actionItem.assign')
  async agreeActionItem(@Args('input') input: AgreeActionItemInput, @Context() { actor }: SignedInContext): Promise<ActionItemsChanged> {
    return this.changed(actor, this.move.execute(actor, 'AGREE', input));
  }

  @Mutation(() => ActionItemStepResult)
  @Requires('actionItem.work')
  async startActionItem(@Args('input') input: StartActionItemInput, @Context() { actor }: SignedInContext): Promise<ActionItemsChanged> {
    return this.changed(actor, this.move.execute(actor, 'START', input));
  }

  @Mutation(() => ActionItemStepResult, { description: 'Reports an Auftrag as done, with a sentence.' })
  @Requires('actionItem.work')
  async reportActionItem(@Args('input') { report, ...seen }: ReportActionItemInput, @Context() { actor }: SignedInContext): Promise<ActionItemsChanged> {
    return this.changed(actor, this.move.execute(actor, 'REPORT', seen, report));
  }

  @Mutation(() => ActionItemStepResult, { description: 'Settles what was reported.' })
  @Requires('actionItem.assign')
  async confirmActionItem(@Args('input') input: ConfirmActionItemInput, @Context() { actor }: SignedInContext): Promise<ActionItemsChanged> {
    return this.changed(actor, this.move.execute(actor, 'CONFIRM', input));
  }

  @Mutation(() => ActionItemStepResult, { description: 'Says what is still missing of what was reported; it is worked on again.' })
  @Requires('actionItem.assign')
  async returnActionItem(@Args('input') { reason, ...seen }: ReturnActionItemInput, @Context() { actor }: SignedInContext): Promise<ActionItemsChanged> {
    return this.changed(actor, this.move.execute(actor, 'RETURN', seen, reason));
  }

  @Mutation(() => ActionItemStepResult, { description: 'Sets a new date. A later one for what was promised counts, and the third time it climbs to the organisation above the giver.' })
  @Requires('actionItem.assign')
  async postponeActionItem(@Args('input') input: PostponeActionItemInput, @Context() { actor }: SignedInContext): Promise<ActionItemsChanged> {
    return this.changed(actor, this.move.postpone(actor, input));
  }

  @Mutation(() => ActionItemStepResult)
  @Requires('actionItem.assign')
  async cancelActionItem(@Args('input') { reason, ...seen }: CancelActionItemInput, @Context() { actor }: SignedInContext): Promise<ActionItemsChanged> {
    return this.changed(actor, this.move.execute(actor, 'CANCEL', seen, reason));
  }

  @Mutation(() => ActionItemStepResult, { description: 'Changes one to fifty Aufträge, all of them or none.' })
  @Requires('actionItem.assign')
  async changeActionItems(@Args('input') { changes }: ChangeActionItemsInput, @Context() { actor }: SignedInContext): Promise<ActionItemsChanged> {
    return this.changed(actor, this.edits.change(actor, changes));
  }

  private async changed(actor: Actor, ids: Promise<string[]>): Promise<ActionItemsChanged> {
    return new ActionItemsChanged(await this.queries.byIds(actor, await ids));
  }
}
