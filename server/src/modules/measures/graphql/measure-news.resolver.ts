import { Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements, type SubjectNews } from '../../../platform/realtime/announcements.js';
import { MEASURE } from '../domain/measure-activities.js';

@ObjectType({ description: 'What to read again.' })
class MeasureChange {
  @Field(() => ID, { nullable: true, description: 'Null where it may be any measure: something may have been missed.' })
  measureId: string | null;
}

@Resolver()
export class MeasureNewsResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => MeasureChange, {
    nullable: true,
    description: 'Says that a measure changed; silent for what may not be read.',
    async resolve(this: MeasureNewsResolver, { id }: SubjectNews, _args: unknown, { actor }: SignedInContext): Promise<MeasureChange | null> {
      const isReadable = id === null || (await this.readers.readable(actor, [{ kind: MEASURE, id }])).has(id);
      return isReadable ? { measureId: id } : null;
    },
  })
  @Requires('measure.read')
  measureNews(): AsyncIterableIterator<SubjectNews> {
    return this.announcements.ofSubjects(MEASURE);
  }
}
