import { Field, GraphQLISODateTime, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';

@ObjectType({ description: 'Returned when no meeting comes to which this could be put off.' })
export class NoNextMeeting extends Refusal {
  @Field(() => ID)
  readonly notificationId: string;

  constructor(notificationId: string) {
    super();
    this.notificationId = notificationId;
  }
}

@ObjectType({ description: 'Returned when the settings were changed since they were read, in another window for instance. The field shows them as they are now.' })
export class SettingsChangedMeanwhile extends Refusal {
  readonly personId: string;

  constructor(personId: string) {
    super();
    this.personId = personId;
  }
}

@ObjectType({ description: 'Returned when the digests are through, or were stopped already.' })
export class DigestRunEnded extends Refusal {
  @Field(() => GraphQLISODateTime)
  readonly endedAt: Date;

  constructor(endedAt: Date) {
    super();
    this.endedAt = endedAt;
  }
}
