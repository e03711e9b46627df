import { Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements, type SubjectNews } from '../../../platform/realtime/announcements.js';
import { AGREEMENT } from '../domain/agreement-activities.js';

@ObjectType({ description: 'What to read again.' })
class AgreementChange {
  @Field(() => ID, { nullable: true, description: 'Null where it may be any agreement: something may have been missed.' })
  agreementId: string | null;
}

@Resolver()
export class AgreementNewsResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => AgreementChange, {
    nullable: true,
    description: 'Says that an agreement changed; silent for what may not be read.',
    async resolve(this: AgreementNewsResolver, { id }: SubjectNews, _args: unknown, { actor }: SignedInContext): Promise<AgreementChange | null> {
      const isReadable = id === null || (await this.readers.readable(actor, [{ kind: AGREEMENT, id }])).has(id);
      return isReadable ? { agreementId: id } : null;
    },
  })
  @Requires('agreement.read')
  agreementNews(): AsyncIterableIterator<SubjectNews> {
    return this.announcements.ofSubjects(AGREEMENT);
  }
}
