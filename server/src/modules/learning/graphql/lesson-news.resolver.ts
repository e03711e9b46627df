import { Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements, type SubjectNews } from '../../../platform/realtime/announcements.js';
import { LESSON } from '../domain/learning-activities.js';

@ObjectType({ description: 'What to read again.' })
class LessonChange {
  @Field(() => ID, { nullable: true, description: 'Null where it may be any lesson: something may have been missed.' })
  lessonId: string | null;
}

@Resolver()
export class LessonNewsResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => LessonChange, {
    nullable: true,
    description: 'Says that a lesson changed; silent for what may not be read.',
    async resolve(this: LessonNewsResolver, { id }: SubjectNews, _args: unknown, { actor }: SignedInContext): Promise<LessonChange | null> {
      const isReadable = id === null || (await this.readers.readable(actor, [{ kind: LESSON, id }])).has(id);
      return isReadable ? { lessonId: id } : null;
    },
  })
  @Requires('lesson.read')
  lessonNews(): AsyncIterableIterator<SubjectNews> {
    return this.announcements.ofSubjects(LESSON);
  }
}
