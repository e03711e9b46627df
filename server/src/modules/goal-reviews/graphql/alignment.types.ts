import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Named } from '../../cycles/index.js';
import type { AlignmentKind, AlignmentState, Consent } from '../domain/judgements.js';
import { AlignmentKindEnum, AlignmentStateEnum, ConsentEnum } from './goal-review.enums.js';
import { ReviewedGoal } from './review-matrix.types.js';

@ObjectType('GoalConsent', { description: 'What a body whose goal it is says to a proposal.' })
export class GoalConsentType {
  @Field()
  body: Named;

  @Field(() => ConsentEnum)
  consent: Consent;

  @Field(() => String, { nullable: true })
  givenAt: string | null;

  @Field(() => String, { nullable: true })
  givenBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is refused.' })
  reason: string | null;

  @Field(() => Int)
  version: number;
}

@ObjectType('GoalAlignment', { description: 'How goals could be made to fit each other; accepted once all whose goals they are agree.' })
export class GoalAlignmentType {
  @Field(() => ID)
  id: string;

  @Field(() => [GoalConsentType])
  consents: GoalConsentType[];

  @Field(() => [ReviewedGoal], { description: 'The goals that it names and that the actor may read.' })
  goals: ReviewedGoal[];

  @Field(() => AlignmentKindEnum)
  kind: AlignmentKind;

  @Field(() => Int, { description: 'Counts per review.' })
  number: number;

  @Field()
  proposedBy: string;

  @Field(() => String, { nullable: true, description: 'Why it was dismissed.' })
  reason: string | null;

  @Field(() => AlignmentStateEnum)
  state: AlignmentState;

  @Field(() => Int)
  version: number;

  @Field(() => [ReviewedGoal], { description: 'The goals that have not got its words, once all have agreed on them.' })
  waiting: ReviewedGoal[];

  @Field({ description: 'The words that the goals would have.' })
  wording: string;
}
