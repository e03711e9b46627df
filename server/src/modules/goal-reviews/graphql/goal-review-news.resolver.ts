import { Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements, type SubjectNews } from '../../../platform/realtime/announcements.js';
import { GOAL_REVIEW } from '../domain/goal-review-activities.js';

@ObjectType({ description: 'What to read again.' })
class GoalReviewChange {
  @Field(() => ID, { nullable: true, description: 'Null where it may be any Zielprüfung: something may have been missed.' })
  reviewId: string | null;
}

@Resolver()
export class GoalReviewNewsResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => GoalReviewChange, {
    nullable: true,
    description: 'Says that a Zielprüfung changed; silent for what may not be read.',
    async resolve(this: GoalReviewNewsResolver, { id }: SubjectNews, _args: unknown, { actor }: SignedInContext): Promise<GoalReviewChange | null> {
      const isReadable = id === null || (await this.readers.readable(actor, [{ kind: GOAL_REVIEW, id }])).has(id);
      return isReadable ? { reviewId: id } : null;
    },
  })
  @Requires('goal.read')
  goalReviewNews(): AsyncIterableIterator<SubjectNews> {
    return this.announcements.ofSubjects(GOAL_REVIEW);
  }
}
