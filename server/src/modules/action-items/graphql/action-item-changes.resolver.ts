import { Field, ID, ObjectType, Resolver, Subscription } from '@nestjs/graphql';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Announcements, type SubjectNews } from '../../../platform/realtime/announcements.js';
import { ACTION_ITEM } from '../domain/action-item-activities.js';

@ObjectType({ description: 'What to read again.' })
class ActionItemChange {
  @Field(() => ID, { nullable: true, description: 'Null where it may be any Auftrag: something may have been missed.' })
  actionItemId: string | null;
}

@Resolver()
export class ActionItemChangesResolver {
  constructor(
    private readonly announcements: Announcements,
    private readonly readers: SubjectReaders,
  ) {}

  @Subscription(() => ActionItemChange, {
    nullable: true,
    description: 'Says that an Auftrag changed; silent for what may not be read.',
    async resolve(this: ActionItemChangesResolver, { id }: SubjectNews, _args: unknown, { actor }: SignedInContext): Promise<ActionItemChange | null> {
      const isReadable = id === null || (await this.readers.readable(actor, [{ kind: ACTION_ITEM, id }])).has(id);
      return isReadable ? { actionItemId: id } : null;
    },
  })
  @Requires('actionItem.read')
  actionItemChanged(): AsyncIterableIterator<SubjectNews> {
    return this.announcements.ofSubjects(ACTION_ITEM);
  }
}
