import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PartialDate } from '../../../kernel/partial-date.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { type ActionItemState, ActionItemStateEnum } from '../../action-items/index.js';
import { Accountable, Named, PlannedDate } from '../../cycles/index.js';
import { OUTCOME_KINDS, type OutcomeKind } from '../domain/outcome.entity.js';

export const OutcomeKindEnum = enumOf('OutcomeKind', OUTCOME_KINDS, {
  DECISION: 'Beschluss.',
  ASSIGNMENT: 'Auftrag.',
  ADJOURNED: 'Put off to the next meeting.',
});

@ObjectType({ description: 'The Auftrag that came of an item, as far as the minutes tell it.' })
class OutcomeAssignment {
  @Field()
  addressee: Accountable;

  @Field(() => PlannedDate)
  due: PartialDate;

  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether it leads to a page of its own for the actor.' })
  mayRead: boolean;

  @Field(() => Int, { description: 'Shown as "A12".' })
  number: number;

  @Field(() => Named, { nullable: true, description: 'Null: the next meeting.' })
  reportTo: Named | null;

  @Field(() => ActionItemStateEnum)
  state: ActionItemState;
}

@ObjectType('Outcome', { description: 'What came of an item of the agenda.' })
export class OutcomeType {
  @Field(() => Int, { nullable: true })
  abstained: number | null;

  @Field(() => OutcomeAssignment, { nullable: true, description: 'Exactly for an Auftrag.' })
  assignment: OutcomeAssignment | null;

  @Field(() => ID)
  id: string;

  @Field(() => OutcomeKindEnum)
  kind: OutcomeKind;

  @Field(() => Named, { nullable: true, description: 'To whose next agenda it goes as a recommendation.' })
  recommendedTo: Named | null;

  @Field(() => Int)
  version: number;

  @Field(() => Int, { nullable: true })
  votesAgainst: number | null;

  @Field(() => Int, { nullable: true, description: 'Null where nobody voted.' })
  votesFor: number | null;

  @Field({ description: 'What was decided or told; of an Auftrag its title, of what was put off the reason.' })
  wording: string;
}
