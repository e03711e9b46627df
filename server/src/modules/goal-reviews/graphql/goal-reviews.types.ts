import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Named } from '../../cycles/index.js';
import { GoalCycle } from '../../goals/index.js';
import type { GoalReviewState } from '../domain/judgements.js';
import { GoalReviewStateEnum } from './goal-review.enums.js';

@ObjectType('GoalReview', { description: 'A Zielprüfung: the strategic goals of a cycle beside what each municipality has for them.' })
export class GoalReviewType {
  @Field(() => ID)
  id: string;

  @Field(() => [Named], { description: 'The municipalities; the body that plans where it has none.' })
  bodies: Named[];

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @Field(() => String, { nullable: true })
  closedBy: string | null;

  @Field()
  cycle: GoalCycle;

  @Field()
  openedAt: Date;

  @Field()
  openedBy: string;

  @Field({ description: 'What was said at the end.' })
  protocol: string;

  @Field(() => GoalReviewStateEnum)
  state: GoalReviewState;

  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'A cycle in which a Zielprüfung can be opened.' })
export class GoalReviewPlace {
  @Field()
  cycle: GoalCycle;
}
