import { Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements, type SubjectNews } from '../../../platform/realtime/announcements.js';
import { EVALUATION } from '../domain/evaluation-activities.js';

@ObjectType({ description: 'What to read again.' })
class EvaluationChange {
  @Field(() => ID, { nullable: true, description: 'Null where it may be any evaluation: something may have been missed.' })
  evaluationId: string | null;
}

@Resolver()
export class EvaluationNewsResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => EvaluationChange, {
    nullable: true,
    description: 'Says that an evaluation changed; silent for what may not be read.',
    async resolve(this: EvaluationNewsResolver, { id }: SubjectNews, _args: unknown, { actor }: SignedInContext): Promise<EvaluationChange | null> {
      const isReadable = id === null || (await this.readers.readable(actor, [{ kind: EVALUATION, id }])).has(id);
      return isReadable ? { evaluationId: id } : null;
    },
  })
  @Requires('evaluation.read')
  evaluationNews(): AsyncIterableIterator<SubjectNews> {
    return this.announcements.ofSubjects(EVALUATION);
  }
}
