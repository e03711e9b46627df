import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Named } from '../../cycles/index.js';
import { GoalCycle, type GoalLevel, GoalLevelEnum, type GoalState, GoalStateEnum } from '../../goals/index.js';
import type { AlignmentKind, AlignmentState, Consent, GoalReviewState, Judgement } from '../domain/judgements.js';
import { AlignmentKindEnum, AlignmentStateEnum, ConsentEnum, GoalReviewStateEnum, JudgementEnum } from './goal-review.enums.js';

@ObjectType({ description: 'A goal as it stands in a Zielprüfung.' })
export class ReviewedGoal {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  bodyId: string;

  @Field()
  bodyName: string;

  @Field(() => GoalLevelEnum)
  level: GoalLevel;

  @Field(() => Int)
  number: number;

  @Field(() => ID, { nullable: true, description: 'The goal that it serves, where the actor may read that.' })
  parentId: string | null;

  @Field(() => GoalStateEnum)
  state: GoalState;

  @Field()
  title: string;

  @Field(() => Int)
  version: number;
}

@ObjectType({ description: 'A conflict between the strategic goal of a cell and a goal of the municipality.' })
class GoalReviewConflictType {
  @Field(() => ID, { description: 'The goal of the municipality.' })
  goalId: string;

  @Field(() => ID, { description: 'The relation between the two, where it is settled.' })
  relationId: string;

  @Field(() => String, { nullable: true, description: 'How it was settled; null while it is open.' })
  settlement: string | null;
}

@ObjectType('GoalReviewCell', { description: 'What a municipality has for a strategic goal. A cell that nobody has judged is not there.' })
export class GoalReviewCellType {
  @Field(() => ID)
  bodyId: string;

  @Field(() => [GoalReviewConflictType])
  conflicts: GoalReviewConflictType[];

  @Field(() => String, { nullable: true, description: 'How a gap is dealt with; null while that is open.' })
  gapSettlement: string | null;

  @Field(() => ID, { description: 'The strategic goal.' })
  goalId: string;

  @Field()
  judgedAt: Date;

  @Field()
  judgedBy: string;

  @Field(() => JudgementEnum)
  judgement: Judgement;

  @Field()
  note: string;

  @Field(() => Int)
  version: number;
}

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

  @Field(() => [ID], { description: 'The goals that it names and that the actor may read.' })
  goalIds: string[];

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

  @Field({ description: 'The words that the goals would have.' })
  wording: string;
}

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
