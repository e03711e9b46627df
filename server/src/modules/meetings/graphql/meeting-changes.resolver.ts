import { Args, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements, type SubjectNews } from '../../../platform/realtime/announcements.js';
import { MEETING } from '../domain/meeting-activities.js';

@ObjectType({ description: 'What to read again.' })
class MeetingChange {
  @Field(() => ID, { nullable: true, description: 'Null where it may be any meeting: something may have been missed.' })
  meetingId: string | null;
}

@Resolver()
export class MeetingChangesResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => MeetingChange, {
    nullable: true,
    description: 'Says that a meeting changed, also where something may have been missed; silent for what may not be read.',
    async resolve(this: MeetingChangesResolver, { id }: SubjectNews, _args: unknown, { actor }: SignedInContext): Promise<MeetingChange | null> {
      const isReadable = id === null || (await this.readers.readable(actor, [{ kind: MEETING, id }])).has(id);
      return isReadable ? { meetingId: id } : null;
    },
  })
  @Requires('meeting.read')
  meetingChanged(@Args('meetingId', { type: () => ID, nullable: true, description: 'Only this one.' }) meetingId: string | null): AsyncIterableIterator<SubjectNews> {
    return this.announcements.ofSubjects(MEETING, meetingId);
  }
}
