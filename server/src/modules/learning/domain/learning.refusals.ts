import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { LESSON_PROBLEMS, type LessonProblemCode } from './lesson.js';
import { RE_ENTRY_PROBLEMS, type ReEntryProblemCode } from './re-entry.js';

const LessonProblemEnum = enumOf('LessonProblemCode', LESSON_PROBLEMS, {
  IS_DISPOSED: 'It was decided already.',
  REASON_MISSING: 'What is adapted says how, what is dropped says why.',
  CYCLE_ENDED: 'The cycle has ended.',
  NOT_ASSESSED: 'The evaluation is not assessed, or of another cycle, or has handed on its lessons.',
});
const ReEntryProblemEnum = enumOf('ReEntryProblemCode', RE_ENTRY_PROBLEMS, {
  NOT_CLOSED: 'The cycle is not closed.',
  IS_FOLLOWED: 'Another cycle follows it already.',
  NO_SPONSOR: 'No seat in the leadership stands for the cycle.',
  NOT_CARRIABLE: 'Something that was chosen cannot be carried on any more.',
  GOAL_LEFT_BEHIND: 'A measure goes on only together with its goal.',
});

@ObjectType({ description: 'Returned when something is not possible with a lesson; nothing was changed.' })
export class LessonNotPossible extends Refusal {
  @Field(() => LessonProblemEnum)
  readonly reason: LessonProblemCode;

  constructor(reason: LessonProblemCode) {
    super();
    this.reason = reason;
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the lesson since it was read; nothing was changed.' })
export class LessonChangedMeanwhile extends Refusal {
  @Field(() => ID)
  readonly lessonId: string;

  constructor(lessonId: string) {
    super();
    this.lessonId = lessonId;
  }
}

@ObjectType({ description: 'Returned when a cycle cannot be closed since something is open; nothing was changed. Counted is only what the actor may read.' })
export class CycleStillOpen extends Refusal {
  @Field({ description: 'Whether there is more that the actor may not read.' })
  readonly hasMore: boolean;

  @Field(() => Int, { description: 'Assumptions of which nobody has said whether they held.' })
  readonly assumptions: number;

  @Field(() => Int, { description: 'Lessons that are neither adopted nor adapted nor dropped.' })
  readonly lessons: number;

  @Field(() => Int, { description: 'Recommendations that nobody has answered.' })
  readonly recommendations: number;

  constructor({ lessons, recommendations, assumptions, hasMore }: { lessons: number; recommendations: number; assumptions: number; hasMore: boolean }) {
    super();
    this.hasMore = hasMore;
    this.assumptions = assumptions;
    this.lessons = lessons;
    this.recommendations = recommendations;
  }
}

@ObjectType({ description: 'Returned when no cycle can follow like this; nothing was changed.' })
export class ReEntryNotPossible extends Refusal {
  @Field(() => ReEntryProblemEnum)
  readonly reason: ReEntryProblemCode;

  constructor(reason: ReEntryProblemCode) {
    super();
    this.reason = reason;
  }
}
