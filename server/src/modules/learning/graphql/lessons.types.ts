import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Visibility } from '../../../kernel/visibility.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { GoalCycle } from '../../goals/index.js';
import { VisibilityEnum } from '../../organizations/index.js';
import { DISPOSALS, LESSON_STATES, type LessonState } from '../domain/lesson.js';

const LessonStateEnum = enumOf('LessonState', LESSON_STATES);
export const DisposalEnum = enumOf('LessonDisposal', DISPOSALS);

@ObjectType('LessonLearned', { description: 'Something that was learned in a cycle.' })
export class LessonType {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field()
  createdBy: string;

  @Field()
  cycle: GoalCycle;

  @Field(() => GraphQLISODateTime, { nullable: true })
  disposedAt: Date | null;

  @Field(() => String, { nullable: true })
  disposedBy: string | null;

  @Field(() => ID, { nullable: true, description: 'Of the evaluation that it came of.' })
  evaluationId: string | null;

  @Field(() => ID, { nullable: true, description: 'Of the Zielprüfung in which it was learned.' })
  goalReviewId: string | null;

  @Field(() => ID, { nullable: true, description: 'Of the meeting in which it was learned.' })
  meetingId: string | null;

  @Field(() => Int, { description: 'Counts per cycle; shown as "L3".' })
  number: number;

  @Field({ description: 'How it was adapted, or why it was dropped.' })
  reason: string;

  @Field(() => LessonStateEnum)
  state: LessonState;

  @Field()
  text: string;

  @Field(() => Int)
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}
