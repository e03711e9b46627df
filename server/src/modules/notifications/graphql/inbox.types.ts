import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { NOTICE_REASONS, type NoticeReason } from '../../../kernel/notices.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Id, Items } from '../../../platform/graphql/input-fields.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { SNOOZES, type SnoozeTo } from '../domain/snooze.js';
import { INBOX_VIEWS } from '../persistence/inbox.repository.js';
import { SortNotifications } from '../use-cases/sort-notifications.js';

const NoticeReasonEnum = enumOf('NoticeReason', NOTICE_REASONS, {
  ASSIGNED: 'Something is theirs to do.',
  MENTIONED: 'Somebody named them.',
  DUE: 'Something falls due.',
  OVERDUE: 'Something is late.',
  SILENT: 'Something waits for an answer and fell silent.',
  ANSWERED: 'Something of theirs was answered.',
  DECIDED: 'Something of theirs was decided.',
});
const SnoozeEnum = enumOf('Snooze', SNOOZES, { DAY: 'Until tomorrow morning.', WEEK: 'For seven days.', NEXT_MEETING: 'Until the next meeting that deals with it.' });
export const InboxViewEnum = enumOf('InboxView', INBOX_VIEWS, { OPEN: 'Neither read nor put off.', SNOOZED: 'Put off.', READ: 'Read.' });

@ObjectType('Notification', { description: 'One thing that somebody is told; the client makes a sentence of it.' })
class NotificationType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The kind of the activity, of the due date or of the silence.' })
  occasion: string;

  @Field(() => NoticeReasonEnum)
  reason: NoticeReason;

  @Field(() => String, { nullable: true, description: 'The last day of what falls due, or the day on which something fell silent.' })
  dueOn: string | null;

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true })
  snoozedUntil: Date | null;

  @Field(() => SnoozeEnum, { nullable: true })
  snoozedTo: SnoozeTo | null;

  @Field(() => String, { nullable: true, description: 'Who did it; null where nobody did.' })
  actorName: string | null;
}

@ObjectType('NextMeeting')
class NextMeetingType {
  @Field()
  title: string;

  @Field(() => GraphQLISODateTime)
  startsAt: Date;
}

@ObjectType('InboxGroup', { description: 'Everything that somebody is told of one thing.' })
class InboxGroupType {
  @Field()
  subjectKind: string;

  @Field(() => ID)
  subjectId: string;

  @Field({ description: 'As it is called today.' })
  name: string;

  @Field(() => [NotificationType], { description: 'The newest first.' })
  notifications: NotificationType[];

  @Field(() => NextMeetingType, { nullable: true, description: 'To which this can be put off; null where no meeting comes.' })
  nextMeeting: NextMeetingType | null;
}

@ObjectType('Inbox')
export class InboxType {
  @Field(() => [InboxGroupType], { description: 'The group with the newest first.' })
  groups: InboxGroupType[];

  @Field(() => Int, { description: 'How many new ones there are of which something is to be done.' })
  urgentCount: number;

  @Field({ description: 'Whether there are older ones, which are not shown.' })
  hasOlder: boolean;
}

@InputType({ isAbstract: true })
abstract class NotificationIds {
  @Field(() => [ID])
  @Items({ limit: 200, some: true })
  @Id({ each: true })
  ids: string[];
}

@InputType()
export class MarkNotificationsReadInput extends NotificationIds {}

@InputType()
export class ReopenNotificationsInput extends NotificationIds {}

@InputType()
export class SnoozeNotificationsInput extends NotificationIds {
  @Field(() => SnoozeEnum)
  to: SnoozeTo;
}

@ObjectType()
export class NotificationsSorted {
  @Field(() => [ID])
  readonly ids: string[];

  @Field(() => Int)
  readonly urgentCount: number;

  constructor(ids: string[], urgentCount: number) {
    this.ids = ids;
    this.urgentCount = urgentCount;
  }
}

export const MarkNotificationsReadResult = resultUnion('MarkNotificationsReadResult', NotificationsSorted, SortNotifications.refusals);
export const ReopenNotificationsResult = resultUnion('ReopenNotificationsResult', NotificationsSorted, SortNotifications.refusals);
export const SnoozeNotificationsResult = resultUnion('SnoozeNotificationsResult', NotificationsSorted, SortNotifications.refusalsOfSnooze);
