import { Args, ID, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import { GAP, type News } from '../../../kernel/announcement.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements } from '../../../platform/realtime/announcements.js';
import { MEETING } from '../domain/meeting-activities.js';

@Resolver()
export class MeetingChangesResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => ID, {
    nullable: true,
    description: 'Says that a meeting changed, also where something may have been missed; silent for what may not be read.',
    async resolve(this: MeetingChangesResolver, id: string, _args: unknown, { actor }: SignedInContext): Promise<string | null> {
      return (await this.readers.readable(actor, [{ kind: MEETING, id }])).has(id) ? id : null;
    },
  })
  @Requires('meeting.read')
  meetingChanged(@Args('meetingId', { type: () => ID }) meetingId: string): AsyncIterableIterator<string> {
    return this.announcements.listen((news: News) => (news === GAP || (news.subjectKind === MEETING && news.subjectId === meetingId) ? meetingId : undefined));
  }
}
