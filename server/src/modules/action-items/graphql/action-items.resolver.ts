import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { Named, TaskType, WorkNames, WorkReference } from '../../cycles/index.js';
import { OrganizationPageType } from '../../organizations/index.js';
import { ActionItemsChangedMeanwhile } from '../domain/action-items.refusals.js';
import type { ActionItemOrder } from '../persistence/action-items.repository.js';
import { ActionItemQueries, type ActionItemPage, type MyActionItems } from '../use-cases/action-item-queries.js';
import { type ActionItemView, actionsOnActionItem } from '../use-cases/action-item-view.js';
import { ActionItemFilterInput, ActionItemOrderEnum } from './action-item.inputs.js';
import { ActionItemConnectionType, ActionItemCountsType, ActionItemType, MyActionItemsType } from './action-item.types.js';

const READABLE_ONLY = 'the repository reads only what the actor may read';

@Resolver(() => ActionItemType)
export class ActionItemsResolver {
  constructor(
    private readonly queries: ActionItemQueries,
    private readonly names: WorkNames,
  ) {}

  @Query(() => ActionItemConnectionType, { description: 'The Aufträge that may be read.' })
  @Requires('actionItem.read')
  async actionItems(
    @Args('filter', { type: () => ActionItemFilterInput, nullable: true }) filter: ActionItemFilterInput | null | undefined,
    @Args('order', { type: () => ActionItemOrderEnum, defaultValue: 'DUE' }) order: ActionItemOrder,
    @Args('first', { type: () => Int, defaultValue: 50, description: 'At most 100.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null | undefined,
    @Context() { actor }: SignedInContext,
  ): Promise<ActionItemPage> {
    return this.queries.page(actor, filter ?? {}, order, first, after);
  }

  @Query(() => ActionItemType, { nullable: true })
  @Requires('actionItem.read')
  async actionItem(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<ActionItemView | undefined> {
    return this.queries.item(actor, id);
  }

  @Query(() => MyActionItemsType, { description: 'Aufträge that wait for whoever asks.' })
  @Requires('actionItem.read')
  async myActionItems(@Context() { actor }: SignedInContext): Promise<MyActionItems> {
    return this.queries.mine(actor);
  }

  @Query(() => [Named], { description: 'Organisations on whose behalf the actor may give Aufträge, by name.' })
  @Requires('actionItem.assign')
  async givingOrganizations(@Context() { actor }: SignedInContext): Promise<Named[]> {
    return this.queries.givers(actor);
  }

  @ResolveField(() => [String], { description: 'What the actor may do now, for the buttons: actionItem.edit, .postpone, .agree, .start, .report, .confirm, .return, .cancel.' })
  @WithinAggregate('the own rights')
  actions(@Parent() item: ActionItemView, @Context() { actor }: SignedInContext): string[] {
    return actionsOnActionItem(actor, item);
  }

  @ResolveField(() => WorkReference, { nullable: true, description: 'The content of a block that it is about, as far as that may be read.' })
  @WithinAggregate('names are given only of what the actor may read')
  async task(@Parent() { taskId }: ActionItemView, @Context() context: SignedInContext): Promise<WorkReference | undefined> {
    return taskId === null ? undefined : (await this.names.of(context, [taskId])).at(0);
  }
}

@Resolver(() => TaskType)
export class TaskActionItemsResolver {
  private readonly ofTask: Loader<string, ActionItemView[]>;

  constructor(queries: ActionItemQueries) {
    this.ofTask = new Loader(async (ids, context) => (await queries.ofTasks((context as SignedInContext).actor, ids)) as ReadonlyMap<string, ActionItemView[]>);
  }

  @ResolveField(() => [ActionItemType], { description: 'Aufträge about it that may be read; the first that is due first.' })
  @WithinAggregate(READABLE_ONLY)
  async actionItems(@Parent() { id }: TaskType, @Context() context: SignedInContext): Promise<ActionItemView[]> {
    return (await this.ofTask.load(context, id)) ?? [];
  }
}

@Resolver(() => OrganizationPageType)
export class OrganizationActionItemsResolver {
  constructor(private readonly queries: ActionItemQueries) {}

  @ResolveField(() => ActionItemCountsType, { description: 'Its open Aufträge.' })
  @WithinAggregate(READABLE_ONLY)
  async actionItemCounts(@Parent() { id }: OrganizationPageType, @Context() { actor }: SignedInContext): Promise<ActionItemCountsType> {
    return this.queries.countsOf(actor, id);
  }
}

@Resolver(() => ActionItemsChangedMeanwhile)
export class ActionItemsChangedMeanwhileResolver {
  constructor(private readonly queries: ActionItemQueries) {}

  @ResolveField(() => [ActionItemType], { description: 'The Aufträge as they are now.' })
  @WithinAggregate(READABLE_ONLY)
  async current(@Parent() { actionItemIds }: ActionItemsChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<ActionItemView[]> {
    return this.queries.byIds(actor, actionItemIds);
  }
}
