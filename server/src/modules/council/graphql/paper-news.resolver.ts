import { Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements, type SubjectNews } from '../../../platform/realtime/announcements.js';
import { PAPER } from '../domain/council-activities.js';

@ObjectType({ description: 'What to read again.' })
class PaperChange {
  @Field(() => ID, { nullable: true, description: 'Null where it may be any paper: something may have been missed.' })
  paperId: string | null;
}

@Resolver()
export class PaperNewsResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => PaperChange, {
    nullable: true,
    description: 'Says that a paper, a consultation about it or what was resolved changed; silent for what may not be read.',
    async resolve(this: PaperNewsResolver, { id }: SubjectNews, _args: unknown, { actor }: SignedInContext): Promise<PaperChange | null> {
      const isReadable = id === null || (await this.readers.readable(actor, [{ kind: PAPER, id }])).has(id);
      return isReadable ? { paperId: id } : null;
    },
  })
  @Requires('paper.read')
  paperNews(): AsyncIterableIterator<SubjectNews> {
    return this.announcements.ofSubjects(PAPER);
  }
}
