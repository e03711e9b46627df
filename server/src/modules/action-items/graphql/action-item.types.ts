import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { Accountable, Named, PlannedDate } from '../../cycles/index.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { ActionItemState } from '../domain/action-item-lifecycle.js';
import { ActionItemStateEnum } from '../domain/action-items.refusals.js';
import { AssignActionItem } from '../use-cases/assign-action-item.js';
import { TakeSteps } from '../use-cases/take-steps.js';

@ObjectType('ActionItem', { description: 'An Auftrag: what an organisation promises to the one that gives it.' })
export class ActionItemType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Who does it: an organisation or a seat; a person only in addition.' })
  addressee: Accountable;

  @Field({ description: 'The organisation of the addressee.' })
  addresseeOrganization: Named;

  @Field(() => GraphQLISODateTime, { nullable: true })
  agreedAt: Date | null;

  @Field(() => String, { nullable: true })
  cancelReason: string | null;

  @Field(() => Int, { description: 'How often it was put off.' })
  carriedCount: number;

  @Field(() => String, { nullable: true })
  climbedOn: string | null;

  @Field(() => Named, { nullable: true, description: 'The organisation above the giver, to which it climbed after three postponements.' })
  climbedTo: Named | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  confirmedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The name of whoever confirmed it.' })
  confirmedBy: string | null;

  @Field(() => Int, { description: 'How many days it is late; 0 while it is not.' })
  daysLate: number;

  @Field(() => PlannedDate)
  due: PartialDate;

  @Field({ description: 'On whose behalf it was given, and who confirms it.' })
  givenBy: Named;

  @Field({ description: 'What is wanted, in more words.' })
  note: string;

  @Field(() => Int, { description: 'Counts per giver; shown as "A12".' })
  number: number;

  @Field(() => GraphQLISODateTime)
  proposedAt: Date;

  @Field(() => String, { nullable: true, description: 'What came of it, in the words of whoever reported it done.' })
  report: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  reportedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'The name of whoever reported it done.' })
  reportedBy: string | null;

  @Field(() => Named, { nullable: true, description: 'Who is told of the result; null: the next meeting of the giver.' })
  reportTo: Named | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Since when nothing has been heard of it for too long; null while that is not so.' })
  silentSince: Date | null;

  @Field(() => ActionItemStateEnum)
  state: ActionItemState;

  /** The content that it is about; its name is added where it may be read. */
  taskId: string | null;

  @Field()
  title: string;

  @Field(() => Int)
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@ObjectType('ActionItemEdge')
class ActionItemEdgeType {
  @Field()
  cursor: string;

  @Field()
  node: ActionItemType;
}

@ObjectType('PageInfo')
class PageInfoType {
  @Field(() => String, { nullable: true, description: 'Where the next page begins, if there is one.' })
  endCursor: string | null;

  @Field()
  hasNextPage: boolean;
}

@ObjectType('ActionItemConnection')
export class ActionItemConnectionType {
  @Field(() => [ActionItemEdgeType])
  edges: ActionItemEdgeType[];

  @Field()
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount: number;
}

@ObjectType('MyActionItems', { description: 'Aufträge that wait for whoever asks.' })
export class MyActionItemsType {
  @Field(() => [ActionItemType], { description: 'Promised by me: in person, by a seat or by an organisation of mine. The first that is due first.' })
  addressed: ActionItemType[];

  @Field(() => [ActionItemType], { description: 'Put off so often that they climbed to an organisation of mine.' })
  climbed: ActionItemType[];

  @Field(() => [ActionItemType], { description: 'Reported as done to an organisation on whose behalf I may confirm.' })
  toConfirm: ActionItemType[];
}

@ObjectType('ActionItemCounts', { description: 'Open Aufträge of an organisation, as far as they may be read.' })
export class ActionItemCountsType {
  @Field(() => Int, { description: 'Given by it.' })
  given: number;

  @Field(() => Int, { description: 'Of those given to it: how many are late.' })
  overdue: number;

  @Field(() => Int, { description: 'Given to it.' })
  received: number;
}

@ObjectType()
export class ActionItemAssigned {
  @Field()
  readonly actionItem: ActionItemType;

  constructor([actionItem]: ActionItemType[]) {
    this.actionItem = actionItem;
  }
}

@ObjectType()
export class ActionItemsChanged {
  @Field(() => [ActionItemType], { description: 'As they are now.' })
  readonly actionItems: ActionItemType[];

  constructor(actionItems: ActionItemType[]) {
    this.actionItems = actionItems;
  }
}

export const AssignActionItemResult = resultUnion('AssignActionItemResult', ActionItemAssigned, AssignActionItem.refusals);
export const ActionItemStepResult = resultUnion('ActionItemStepResult', ActionItemsChanged, TakeSteps.refusals);
