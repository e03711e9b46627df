import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { ClockTime } from '../../../kernel/local-time.js';
import { Named } from '../../cycles/index.js';
import { PersonName } from '../../organizations/index.js';
import type { AttendanceState } from '../domain/attendance.entity.js';
import { AgendaItemType } from './agenda-item.types.js';
import { MeetingEntry } from './meeting-entry.types.js';
import { AttendanceStateEnum } from './meeting-enums.js';
import { WorldCafeType } from './world-cafe.types.js';

@ObjectType({ description: 'Another meeting of the same organisation.' })
class MeetingReference {
  @Field(() => String)
  date: Day;

  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;
}

@ObjectType({ description: 'The organisation above, to which items climb that were put off three times.' })
class OrganizationAbove {
  @Field(() => String, { nullable: true, description: 'Of its next meeting.' })
  date: Day | null;

  @Field()
  name: string;
}

@ObjectType({ description: 'An organisation or a person who takes part in one meeting.' })
class MeetingGuestType {
  @Field(() => ID, { description: 'Of the entry.' })
  id: string;

  @Field(() => Named, { nullable: true })
  organization: Named | null;

  @Field(() => PersonName, { nullable: true })
  person: PersonName | null;
}

@ObjectType({ description: 'Somebody who is expected at a meeting, or was there.' })
class MeetingPerson {
  @Field(() => AttendanceStateEnum, { nullable: true, description: 'Null as long as nothing is said.' })
  attendance: AttendanceState | null;

  @Field(() => [PersonName], { description: 'Who may stand in: the deputies of the seats that the person holds there.' })
  deputies: PersonName[];

  @Field(() => PersonName, { nullable: true, description: 'Who came instead.' })
  deputy: PersonName | null;

  @Field(() => [String], { description: 'Seats in the organisation that meets; for a guest the organisation they come from.' })
  functions: string[];

  @Field(() => ID)
  id: string;

  @Field()
  isGuest: boolean;

  @Field()
  name: string;
}

@ObjectType({ description: 'What the agenda asks for and what it took, in minutes.' })
class AgendaTimes {
  @Field(() => String, { description: 'As 16:37.' })
  expectedEnd: ClockTime;

  @Field(() => Int, { description: 'What is still planned from now on.' })
  left: number;

  @Field(() => String, { description: 'What the clock showed when this was counted.' })
  now: ClockTime;

  @Field(() => Int, { description: 'By how much the meeting becomes too long; 0 when it does not.' })
  overBy: number;

  @Field(() => Int)
  planned: number;

  @Field(() => Int)
  used: number;
}

@ObjectType('Meeting', { description: 'A Sitzung with its agenda and people.' })
export class MeetingType extends MeetingEntry {
  @Field(() => OrganizationAbove, { nullable: true })
  above: OrganizationAbove | null;

  @Field(() => [String], { description: 'What the actor can do with it where it stands: edit, agenda, propose, run, attendance, guests, noteInternally, invite, open, close, cancel, postpone, reschedule; with a World-Café topics (change its plan), goOn (to the next round, or the wrap-up) and goBack (take the last bell back).' })
  actions: string[];

  @Field(() => [AgendaItemType], { description: 'What stands on it, in order.' })
  agenda: AgendaItemType[];

  @Field(() => GraphQLISODateTime, { nullable: true })
  approvedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why it does not take place, or not on its day.' })
  cancelReason: string | null;

  @Field(() => GraphQLISODateTime, { nullable: true })
  closedAt: Date | null;

  @Field(() => [MeetingGuestType])
  guests: MeetingGuestType[];

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'The last time, where it was put off in between.' })
  invitedAt: Date | null;

  @Field(() => MeetingReference, { nullable: true, description: 'The next one of the organisation that may be read.' })
  next: MeetingReference | null;

  @Field(() => String, { nullable: true, description: 'The last day for objections to the minutes.' })
  objectionsUntil: Day | null;

  @Field(() => String, { nullable: true, description: 'As 14:03.' })
  openedTime: ClockTime | null;

  @Field(() => [MeetingPerson], { description: 'Who is expected, by name; guests last.' })
  people: MeetingPerson[];

  @Field(() => MeetingReference, { nullable: true })
  previous: MeetingReference | null;

  @Field(() => [AgendaItemType], { description: 'Proposed and not on the agenda, or not yet.' })
  proposals: AgendaItemType[];

  @Field(() => [AgendaItemType], { description: 'Taken off this agenda.' })
  takenOff: AgendaItemType[];

  @Field(() => [AgendaItemType], { description: 'Had come back to the meeting before and was taken off there, with the reason.' })
  takenOffBefore: AgendaItemType[];

  @Field()
  times: AgendaTimes;

  @Field(() => Int, { description: 'Of the meeting itself; each item has its own.' })
  version: number;

  @Field(() => WorldCafeType, { nullable: true, description: 'Where it is held as one.' })
  worldCafe: WorldCafeType | null;
}
