import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { ActionItemType, type ActionItemView } from '../../action-items/index.js';
import { GoalCycle } from '../../goals/index.js';
import { THREAD_GAPS, THREAD_KINDS } from '../domain/thread.js';

export const ThreadKindEnum = enumOf('ThreadKind', THREAD_KINDS);

export const ThreadGapEnum = enumOf('ThreadGap', THREAD_GAPS, {
  FINDING_UNANSWERED: 'Neither a recommendation nor a goal follows from the Befund.',
  RECOMMENDATION_WITHOUT_FINDING: 'The recommendation follows from no Befund.',
  RECOMMENDATION_WITHOUT_FRUIT: 'The recommendation was accepted, and nothing came of it.',
  GOAL_WITHOUT_FINDING: 'The goal comes from no Befund, no recommendation and no contribution, and neither does the one that it serves.',
  GOAL_WITHOUT_RESOLUTION: 'The goal is harmonised, and no paper takes it to the council.',
  RESOLUTION_WITHOUT_OWNER: 'What was resolved is nobody’s to carry out.',
});

@ObjectType({ description: 'Something that the Roter Faden runs through.' })
export class ThreadObjectType {
  @Field(() => String, { nullable: true, description: 'When it was resolved, or when the meeting is.' })
  day: Day | null;

  @Field(() => ID)
  id: string;

  @Field(() => ThreadKindEnum)
  kind: string;

  @Field()
  name: string;

  @Field(() => ID, { description: 'The id of the page on which it is shown.' })
  pageId: string;

  @Field(() => String, { nullable: true, description: 'The code of its state, as its kind has them.' })
  state: string | null;
}

@ObjectType({ description: 'Something on the way.' })
export class ThreadStepType extends ThreadObjectType {
  @Field(() => Int, { description: 'How many links away.' })
  distance: number;

  @Field(() => [ID], { description: 'What stands between, one link nearer.' })
  viaIds: string[];
}

@ObjectType('Thread', { description: 'Why there is something, and what came of it: only what may be read, and nothing that lies behind something else.' })
export class ThreadType {
  @Field(() => [ThreadStepType], { description: 'What came of it, the nearest first.' })
  downstream: ThreadStepType[];

  @Field(() => [ThreadGapEnum], { description: 'Where the thread is broken at this place.' })
  gaps: string[];

  @Field({ description: 'Whether there is more than is told.' })
  isCut: boolean;

  @Field()
  subject: ThreadObjectType;

  @Field(() => [ThreadStepType], { description: 'Its reasons, the nearest first.' })
  upstream: ThreadStepType[];
}

@ObjectType('BrokenThread', { description: 'A place at which a link is missing.' })
export class BrokenThreadType extends ThreadObjectType {
  @Field(() => ActionItemType, { nullable: true, description: 'The open Auftrag to see to it, as far as it may be read.' })
  assignment: ActionItemView | null;

  @Field(() => GoalCycle, { nullable: true })
  cycle: GoalCycle | null;

  @Field(() => ThreadGapEnum)
  gap: string;

  @Field({ description: 'Whether it is handed out already, also where the Auftrag may not be read.' })
  isAssigned: boolean;
}
