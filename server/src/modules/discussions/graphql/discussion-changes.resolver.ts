import { Args, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { GAP } from '../../../kernel/announcement.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements } from '../../../platform/realtime/announcements.js';
import { DISCUSSION, type DiscussionKind } from '../domain/discussion-activities.js';
import { DiscussedSubjects } from '../use-cases/discussed-subjects.js';
import { DiscussionSubjects } from '../use-cases/discussion-subjects.js';

@ObjectType({ description: 'What to read again.' })
class DiscussionChange {
  @Field(() => ID)
  subjectId: string;
}

/** A comment or a file of any subject; or something may have been missed. */
type DiscussionNews = { kind: DiscussionKind; id: string } | typeof GAP;

const KINDS = Object.values(DISCUSSION);

@Resolver()
export class DiscussionChangesResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly discussed: DiscussedSubjects,
    private readonly said: DiscussionSubjects,
  ) {}

  @Subscription(() => DiscussionChange, {
    nullable: true,
    description: 'Says that something was said or kept about a subject; silent for what may not be read, as for what does not exist.',
    async resolve(this: DiscussionChangesResolver, news: DiscussionNews, { subjectKind: kind, subjectId: id }: { subjectKind: string; subjectId: string }, { actor }: SignedInContext): Promise<DiscussionChange | null> {
      const isHeard = news === GAP ? (await this.discussed.find(actor, { kind, id })) !== undefined : await this.said.isAbout(actor, news, { kind, id });
      return isHeard ? { subjectId: id } : null;
    },
  })
  @Requires('discussion.read')
  discussionChanged(@Args('subjectKind') _kind: string, @Args('subjectId', { type: () => ID }) _id: string): AsyncIterableIterator<DiscussionNews> {
    return this.announcements.listen((news) => {
      if (news === GAP) return GAP;
      const kind = KINDS.find((each) => each === news.subjectKind);
      return kind && { kind, id: news.subjectId };
    });
  }
}
