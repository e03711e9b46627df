import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { ClockTime } from '../../../kernel/local-time.js';
import { type ActionItemState, ActionItemStateEnum } from '../../action-items/index.js';
import { Named } from '../../cycles/index.js';
import type { ItemOrigin, ProposalState } from '../domain/agenda-item.entity.js';
import { ItemOriginEnum, ProposalStateEnum } from './meeting-enums.js';
import { OutcomeType } from './outcome.types.js';

@ObjectType({ description: 'Who brings an item up.' })
class AgendaItemOwner {
  @Field(() => Named, { nullable: true })
  organization: Named | null;

  @Field(() => Named, { nullable: true })
  person: Named | null;

  @Field(() => Named, { nullable: true })
  seat: Named | null;
}

@ObjectType({ description: 'The meeting that an item comes back from.' })
class EarlierMeeting {
  @Field(() => String)
  date: Day;

  @Field(() => ID, { nullable: true, description: 'Null where it may not be read.' })
  id: string | null;

  @Field(() => Int)
  number: number;

  @Field({ description: 'The name of the organisation that met.' })
  organization: string;
}

@ObjectType({ description: 'An Auftrag of which is to be heard.' })
class ReturnedActionItem {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { description: 'Shown as "A12".' })
  number: number;

  @Field(() => ActionItemStateEnum)
  state: ActionItemState;
}

@ObjectType('AgendaItem', { description: 'A Tagesordnungspunkt.' })
export class AgendaItemType {
  @Field(() => String, { nullable: true, description: 'Why it was put off to the next meeting.' })
  adjournedReason: string | null;

  @Field(() => String, { nullable: true, description: 'When it began, or would begin as things stand; as 15:22.' })
  begins: ClockTime | null;

  @Field(() => Int, { description: 'How often it was put off before.' })
  carriedCount: number;

  @Field(() => String, { nullable: true })
  declineReason: string | null;

  @Field(() => String)
  firstRaisedOn: Day;

  @Field()
  hasBegun: boolean;

  @Field()
  hasEnded: boolean;

  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether the note is for those only who know the body from inside.' })
  isInternal: boolean;

  @Field(() => Int, { description: 'How long it is to take.' })
  minutes: number;

  @Field({ description: 'Empty where it is internal and not for the actor.' })
  note: string;

  @Field(() => ItemOriginEnum)
  origin: ItemOrigin;

  @Field(() => [OutcomeType], { description: 'What came of it, in order.' })
  outcomes: OutcomeType[];

  @Field(() => AgendaItemOwner, { nullable: true })
  owner: AgendaItemOwner | null;

  @Field(() => Int, { nullable: true, description: 'Counts from 1; null where it does not stand on the agenda.' })
  position: number | null;

  @Field(() => ProposalStateEnum, { nullable: true })
  proposalState: ProposalState | null;

  @Field(() => Named, { nullable: true, description: 'Who proposed it.' })
  proposedBy: Named | null;

  @Field(() => Named, { nullable: true, description: 'For which organisation.' })
  proposedFor: Named | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken off; null where it was not.' })
  removedReason: string | null;

  @Field(() => ReturnedActionItem, { nullable: true })
  returnedActionItem: ReturnedActionItem | null;

  @Field(() => EarlierMeeting, { nullable: true })
  returnedFrom: EarlierMeeting | null;

  @Field(() => ID, { nullable: true, description: 'What came back with it.' })
  returnedId: string | null;

  @Field(() => String, { nullable: true, description: 'AGENDA_ITEM for one of an earlier meeting, RECOMMENDATION for a decision of another organisation, ACTION_ITEM for an open Auftrag.' })
  returnedKind: string | null;

  @Field()
  title: string;

  @Field(() => Int, { nullable: true, description: 'How many minutes it took, or has taken so far.' })
  took: number | null;

  @Field(() => Int)
  version: number;
}
