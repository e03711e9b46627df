import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { ClockTime } from '../../../kernel/local-time.js';
import { Named } from '../../cycles/index.js';
import type { MeetingProblemCode, MeetingState } from '../domain/meeting-lifecycle.js';
import { MeetingProblemEnum } from '../domain/meetings.refusals.js';
import { MeetingStateEnum } from './meeting-enums.js';

@ObjectType({ description: 'A meeting as a list shows it.' })
export class MeetingEntry {
  @Field(() => Int, { description: 'How many items stand on its agenda.' })
  agendaCount: number;

  @Field(() => String, { description: 'As 2026-12-03, in the zone of the Planungskreis, as are the times.' })
  date: Day;

  @Field(() => String, { description: 'As 16:30.' })
  endTime: ClockTime;

  @Field(() => GraphQLISODateTime)
  endsAt: Date;

  @Field(() => ID)
  id: string;

  @Field()
  isInSeries: boolean;

  @Field()
  isWorldCafe: boolean;

  @Field(() => Int, { description: 'Counts the meetings of the organisation.' })
  number: number;

  @Field()
  organization: Named;

  @Field()
  place: string;

  @Field(() => String, { nullable: true, description: 'The last day on which items may be proposed.' })
  proposalsUntil: Day | null;

  @Field(() => String, { description: 'As 14:00.' })
  startTime: ClockTime;

  @Field(() => GraphQLISODateTime)
  startsAt: Date;

  @Field(() => MeetingStateEnum)
  state: MeetingState;

  @Field()
  title: string;
}

@ObjectType()
export class MeetingConnection {
  @Field(() => String, { nullable: true, description: 'Where the next page begins; null at the end.' })
  endCursor: string | null;

  @Field(() => [MeetingEntry])
  nodes: MeetingEntry[];
}

@ObjectType({ description: 'A day that a rule names but on which nobody works.' })
class SkippedDay {
  @Field(() => String)
  day: Day;

  @Field({ description: 'The code of the holiday, such as FRONLEICHNAM.' })
  holiday: string;
}

@ObjectType('SeriesDates', { description: 'The days of a series before it is planned.' })
export class SeriesDatesType {
  @Field(() => [String])
  days: Day[];

  @Field(() => [SkippedDay])
  fellOut: SkippedDay[];

  @Field(() => [MeetingProblemEnum], { description: 'Why no series can be planned like that.' })
  problems: MeetingProblemCode[];
}
