import { Args, Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import { type Announcement, GAP, type News } from '../../../kernel/announcement.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements } from '../../../platform/realtime/announcements.js';
import { SUBJECT } from '../domain/cycle-activities.js';

@ObjectType({ description: 'What to read again: a task, a whole block, or with neither the whole cycle.' })
class CycleChange {
  @Field(() => ID, { nullable: true })
  blockId: string | null;

  @Field(() => ID)
  cycleId: string;

  @Field(() => ID, { nullable: true })
  taskId: string | null;
}

/** News of one cycle; null where something may have been missed. */
type CycleNews = Announcement | { missed: string };

@Resolver()
export class CycleChangesResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => CycleChange, {
    nullable: true,
    description: 'Says that something in a cycle changed; silent for what may not be read, as for what does not exist.',
    resolve(this: CycleChangesResolver, news: CycleNews, _args: unknown, { actor }: SignedInContext): Promise<CycleChange | null> {
      return this.toldTo(actor, news);
    },
  })
  @Requires('cycle.read')
  cycleChanged(@Args('cycleId', { type: () => ID }) cycleId: string): AsyncIterableIterator<CycleNews> {
    return this.announcements.listen((news: News) => {
      if (news === GAP) return { missed: cycleId };
      return news.cycleId === cycleId ? news : undefined;
    });
  }

  /** Rights are asked for each event anew, by the rule of what it is about. */
  private async toldTo(actor: SignedInContext['actor'], news: CycleNews): Promise<CycleChange | null> {
    const { kind, id } = 'missed' in news ? { kind: SUBJECT.CYCLE, id: news.missed } : { kind: news.subjectKind, id: news.subjectId };
    if (!(await this.readers.readable(actor, [{ kind, id }])).has(id)) return null;
    if ('missed' in news) return { cycleId: news.missed, blockId: null, taskId: null };
    return { cycleId: news.cycleId ?? '', blockId: news.blockId, taskId: kind === SUBJECT.TASK ? id : null };
  }
}
