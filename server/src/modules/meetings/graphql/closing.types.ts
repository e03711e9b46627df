import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { PlannedDate } from '../../cycles/index.js';
import { NEWS_WAYS, type NewsWay } from '../domain/recipients.js';

const NewsWayEnum = enumOf('NewsWay', NEWS_WAYS, {
  MAIL: 'One mail.',
  MAIL_OF_ASSIGNMENTS: 'One mail that tells of nothing but the assignments: the meeting is not for them to read.',
  NO_ACCOUNT: 'None: whoever cannot sign in could read nothing.',
  MAY_NOT_READ: 'None: the meeting is not for them to read, and nothing is given to them.',
});

@ObjectType()
class ClosingAssignment {
  @Field(() => ID)
  actionItemId: string;

  @Field(() => PlannedDate)
  due: PartialDate;

  @Field(() => Int)
  number: number;

  @Field()
  title: string;
}

@ObjectType({ description: 'Somebody whom the end of a meeting concerns.' })
class ClosingPerson {
  @Field(() => [ClosingAssignment])
  assignments: ClosingAssignment[];

  @Field(() => ID)
  id: string;

  @Field()
  isGuest: boolean;

  @Field()
  name: string;

  @Field(() => NewsWayEnum)
  way: NewsWay;
}

@ObjectType()
class ClosingItem {
  @Field(() => ID)
  id: string;

  @Field(() => Int, { nullable: true })
  position: number | null;

  @Field()
  title: string;
}

@ObjectType({ description: 'An item that comes back to the next meeting.' })
class ReturningItem extends ClosingItem {
  @Field(() => Int, { description: 'How often it is put off then.' })
  carriedCount: number;

  @Field({ description: 'Whether it goes to the organisation above as well.' })
  climbs: boolean;
}

@ObjectType('ClosingPreview', { description: 'What goes out when a meeting is closed as it stands.' })
export class ClosingPreviewType {
  @Field({ description: 'Without a mail server mails wait until there is one.' })
  areMailsSent: boolean;

  @Field(() => [ClosingItem], { description: 'Items with an internal note, which stays where it is.' })
  internal: ClosingItem[];

  @Field(() => String, { description: 'The last day for objections to the minutes.' })
  objectionsUntil: Day;

  @Field(() => [ClosingPerson], { description: 'Each person once, those with an Auftrag first.' })
  people: ClosingPerson[];

  @Field(() => [ReturningItem])
  returning: ReturningItem[];
}
