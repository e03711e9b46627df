import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Whole } from '../../../platform/graphql/input-fields.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { type Rhythm, RHYTHMS } from '../domain/notification-setting.entity.js';
import { KeepWishes, type VersionedWishes } from '../use-cases/keep-wishes.js';

const RhythmEnum = enumOf('DigestRhythm', RHYTHMS);

@ObjectType('NotificationSettings', { description: 'When somebody wants to be told by mail.' })
export class NotificationSettingsType implements VersionedWishes {
  @Field(() => RhythmEnum)
  rhythm: Rhythm;

  @Field(() => Int, { description: 'Of a weekly digest; Monday is 1.' })
  weekday: number;

  @Field(() => Int, { description: 'In the time zone of the Planungskreis.' })
  hour: number;

  @Field({ description: 'Whether what falls due is told by a mail of its own.' })
  reminders: boolean;

  @Field(() => Int, { description: '0 as long as nothing was said.' })
  version: number;
}

@InputType()
export class ChangeNotificationSettingsInput implements VersionedWishes {
  @Field(() => RhythmEnum)
  rhythm: Rhythm;

  @Field(() => Int)
  @Whole({ from: 1, to: 7 })
  weekday: number;

  @Field(() => Int)
  @Whole({ from: 0, to: 23 })
  hour: number;

  @Field()
  reminders: boolean;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class NotificationSettingsChanged {
  @Field()
  readonly settings: NotificationSettingsType;

  constructor(settings: NotificationSettingsType) {
    this.settings = settings;
  }
}

export const ChangeNotificationSettingsResult = resultUnion('ChangeNotificationSettingsResult', NotificationSettingsChanged, KeepWishes.refusals);
