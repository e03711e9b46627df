import { Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements, type SubjectNews } from '../../../platform/realtime/announcements.js';
import { GOAL } from '../domain/goal-activities.js';

@ObjectType({ description: 'What to read again.' })
class GoalChange {
  @Field(() => ID, { nullable: true, description: 'Null where it may be any goal: something may have been missed.' })
  goalId: string | null;
}

@Resolver()
export class GoalNewsResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => GoalChange, {
    nullable: true,
    description: 'Says that a goal changed; silent for what may not be read.',
    async resolve(this: GoalNewsResolver, { id }: SubjectNews, _args: unknown, { actor }: SignedInContext): Promise<GoalChange | null> {
      const isReadable = id === null || (await this.readers.readable(actor, [{ kind: GOAL, id }])).has(id);
      return isReadable ? { goalId: id } : null;
    },
  })
  @Requires('goal.read')
  goalNews(): AsyncIterableIterator<SubjectNews> {
    return this.announcements.ofSubjects(GOAL);
  }
}
