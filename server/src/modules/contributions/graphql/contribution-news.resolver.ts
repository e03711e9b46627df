import { Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements, type SubjectNews } from '../../../platform/realtime/announcements.js';
import { CONTRIBUTION } from '../domain/contribution-activities.js';

@ObjectType({ description: 'What to read again.' })
class ContributionChange {
  @Field(() => ID, { nullable: true, description: 'Null where it may be any: something may have been missed.' })
  contributionId: string | null;
}

@Resolver()
export class ContributionNewsResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => ContributionChange, {
    nullable: true,
    description: 'Says that a contribution changed; silent for what may not be read.',
    async resolve(this: ContributionNewsResolver, { id }: SubjectNews, _args: unknown, { actor }: SignedInContext): Promise<ContributionChange | null> {
      const isReadable = id === null || (await this.readers.readable(actor, [{ kind: CONTRIBUTION, id }])).has(id);
      return isReadable ? { contributionId: id } : null;
    },
  })
  @Requires('contribution.read')
  contributionNews(): AsyncIterableIterator<SubjectNews> {
    return this.announcements.ofSubjects(CONTRIBUTION);
  }
}
