import { Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements, type SubjectNews } from '../../../platform/realtime/announcements.js';
import { FINDING, RECOMMENDATION } from '../domain/analysis-activities.js';

const KINDS = [FINDING, RECOMMENDATION];

@ObjectType({ description: 'What to read again.' })
class AnalysisChange {
  @Field(() => ID, { nullable: true, description: 'A Befund or a recommendation. Null where it may be any: something may have been missed.' })
  subjectId: string | null;
}

@Resolver()
export class AnalysisNewsResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => AnalysisChange, {
    nullable: true,
    description: 'Says that a Befund or a recommendation changed; silent for what may not be read.',
    async resolve(this: AnalysisNewsResolver, { id }: SubjectNews, _args: unknown, { actor }: SignedInContext): Promise<AnalysisChange | null> {
      const isReadable = id === null || (await this.readers.readable(actor, KINDS.map((kind) => ({ kind, id })))).has(id);
      return isReadable ? { subjectId: id } : null;
    },
  })
  @Requires('analysis.read')
  analysisNews(): AsyncIterableIterator<SubjectNews> {
    return this.announcements.ofSubjects(KINDS);
  }
}
