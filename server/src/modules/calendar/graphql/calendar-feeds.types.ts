import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { Id } from '../../../platform/graphql/input-fields.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { Named } from '../../cycles/index.js';
import type { FeedRow } from '../persistence/calendar-feeds.repository.js';
import { KeepFeeds } from '../use-cases/keep-feeds.js';

@ObjectType('CalendarFeed', { description: 'A secret address from which programs for calendars read on behalf of whoever is signed in.' })
export class CalendarFeedType implements FeedRow {
  @Field(() => Named, { nullable: true, description: 'Whose meetings it shows; null where it shows what concerns the owner.' })
  organization: Named | null;

  @Field(() => GraphQLISODateTime)
  madeAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'To the hour; null as long as nothing has read it.' })
  readAt: Date | null;
}

@InputType()
export class MakeCalendarFeedInput {
  @Field(() => ID, { nullable: true, description: 'Null for what concerns whoever is signed in.' })
  @IsOptional()
  @Id()
  organizationId: string | null = null;
}

@InputType()
export class EndCalendarFeedInput extends MakeCalendarFeedInput {}

@ObjectType()
export class CalendarFeedMade {
  @Field({ description: 'Cannot be shown again.' })
  readonly address: string;

  @Field(() => [CalendarFeedType])
  readonly feeds: CalendarFeedType[];

  constructor(address: string, feeds: CalendarFeedType[]) {
    this.address = address;
    this.feeds = feeds;
  }
}

@ObjectType()
export class CalendarFeedEnded {
  @Field(() => [CalendarFeedType])
  readonly feeds: CalendarFeedType[];

  constructor(feeds: CalendarFeedType[]) {
    this.feeds = feeds;
  }
}

export const MakeCalendarFeedResult = resultUnion('MakeCalendarFeedResult', CalendarFeedMade, KeepFeeds.refusals);
export const EndCalendarFeedResult = resultUnion('EndCalendarFeedResult', CalendarFeedEnded, []);
