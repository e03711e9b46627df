import { Field, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { MEETING_PROBLEMS, type MeetingProblemCode } from './meeting-lifecycle.js';

export const MeetingProblemEnum = enumOf('MeetingProblemCode', MEETING_PROBLEMS, {
  WRONG_STATE: 'The life of a meeting knows no such move from where it is.',
  AGENDA_EMPTY: 'Nothing stands on the agenda yet.',
  DEADLINE_MISSING: 'It is not said until when items may be proposed.',
  REASON_MISSING: 'This needs a sentence.',
  IN_THE_PAST: 'A meeting is planned for a time to come.',
  ENDS_BEFORE_IT_BEGINS: 'The end lies before the beginning, or on it.',
  DEADLINE_AFTER_MEETING: 'Items can be proposed until the day of the meeting at the latest.',
  DEADLINE_OVER: 'The last day for proposals has passed.',
  NO_RULE: 'This is no rule that meetings can follow.',
  NO_DATE: 'The rule names no day to come.',
  TOO_MANY_DATES: 'The rule names more than 60 days.',
  NOT_ON_AGENDA: 'It does not stand on the agenda.',
  ITEM_BEGUN: 'The item was taken up already.',
  ALREADY_DECIDED: 'The proposal was accepted or declined already.',
  IS_AN_ASSIGNMENT: 'What an Auftrag says is changed with the Auftrag.',
  NO_TOPIC: 'A World-Café has a topic.',
  TOO_MANY_TOPICS: 'A World-Café has twelve topics at the most.',
  TOPICS_ALIKE: 'Two topics have the same title.',
  HOST_FROM_OUTSIDE: 'A host does not belong to the organisation on the day of the meeting.',
  ROUNDS_NOT_POSSIBLE: 'A World-Café has one to six rounds.',
  ROUND_MINUTES_NOT_POSSIBLE: 'A round takes 5 to 60 minutes.',
  CHANGE_MINUTES_NOT_POSSIBLE: 'To change tables takes up to 30 minutes.',
  WRAP_UP_MINUTES_NOT_POSSIBLE: 'The wrap-up takes 5 to 240 minutes.',
  IS_A_TOPIC: 'A topic is changed with its World-Café, and talked about in its rounds.',
  ROUNDS_BEGUN: 'The rounds have begun; the plan stays as it is.',
  WRAP_UP_BEGUN: 'The rounds are over, the wrap-up has begun.',
  NO_BELL: 'No bell has been rung that could be taken back.',
  ITEM_BEGUN_SINCE: 'Since the bell another item has been taken up.',
});

@ObjectType({ description: 'Returned when something that has to hold before does not; nothing was changed.' })
export class MeetingNotPossible extends Refusal {
  @Field(() => [MeetingProblemEnum])
  readonly reasons: MeetingProblemCode[];

  constructor(reasons: readonly MeetingProblemCode[]) {
    super();
    this.reasons = [...reasons];
  }
}

@ObjectType({ description: 'Returned when somebody else has changed the meeting or the item of its agenda since it was read; nothing was changed. The field shows it as it is now.' })
export class MeetingChangedMeanwhile extends Refusal {
  readonly meetingId: string;

  constructor(meetingId: string) {
    super();
    this.meetingId = meetingId;
  }
}
