import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { CloseMeeting } from '../use-cases/close-meeting.js';
import { CreateMeetings } from '../use-cases/create-meetings.js';
import { EditAgenda } from '../use-cases/edit-agenda.js';
import { EditMeetings } from '../use-cases/edit-meetings.js';
import { EditWorldCafe } from '../use-cases/edit-world-cafe.js';
import { KeepAttendance } from '../use-cases/keep-attendance.js';
import { KeepMinutes } from '../use-cases/keep-minutes.js';
import { MoveMeetings } from '../use-cases/move-meetings.js';
import { ProposeItems } from '../use-cases/propose-items.js';
import { RecordOutcomes } from '../use-cases/record-outcomes.js';
import { RunAgenda } from '../use-cases/run-agenda.js';
import { RunWorldCafe } from '../use-cases/run-world-cafe.js';
import { MeetingEntry } from './meeting-entry.types.js';
import { MeetingType } from './meeting.types.js';

@ObjectType()
export class MeetingChanged {
  @Field()
  readonly meeting: MeetingType;

  constructor(meeting: MeetingType) {
    this.meeting = meeting;
  }
}

@ObjectType()
export class MeetingCreated {
  @Field()
  readonly meeting: MeetingType;

  constructor(meeting: MeetingType) {
    this.meeting = meeting;
  }
}

@ObjectType()
export class MeetingSeriesCreated {
  @Field(() => [MeetingEntry])
  readonly meetings: MeetingEntry[];

  constructor(meetings: MeetingEntry[]) {
    this.meetings = meetings;
  }
}

export const CreateMeetingResult = resultUnion('CreateMeetingResult', MeetingCreated, CreateMeetings.refusals);
export const CreateMeetingSeriesResult = resultUnion('CreateMeetingSeriesResult', MeetingSeriesCreated, CreateMeetings.refusals);
export const EditMeetingResult = resultUnion('EditMeetingResult', MeetingChanged, EditMeetings.refusals);
export const RescheduleMeetingResult = resultUnion('RescheduleMeetingResult', MeetingChanged, EditMeetings.refusals);
export const InviteToMeetingResult = resultUnion('InviteToMeetingResult', MeetingChanged, MoveMeetings.refusals);
export const OpenMeetingResult = resultUnion('OpenMeetingResult', MeetingChanged, MoveMeetings.refusals);
export const CloseMeetingResult = resultUnion('CloseMeetingResult', MeetingChanged, CloseMeeting.refusals);
export const CancelMeetingResult = resultUnion('CancelMeetingResult', MeetingChanged, MoveMeetings.refusals);
export const PostponeMeetingResult = resultUnion('PostponeMeetingResult', MeetingChanged, MoveMeetings.refusals);
export const AddAgendaItemResult = resultUnion('AddAgendaItemResult', MeetingChanged, EditAgenda.refusalsOfAdd);
export const EditAgendaItemResult = resultUnion('EditAgendaItemResult', MeetingChanged, EditAgenda.refusals);
export const MoveAgendaItemResult = resultUnion('MoveAgendaItemResult', MeetingChanged, EditAgenda.refusals);
export const RemoveAgendaItemResult = resultUnion('RemoveAgendaItemResult', MeetingChanged, EditAgenda.refusals);
export const ProposeAgendaItemResult = resultUnion('ProposeAgendaItemResult', MeetingChanged, ProposeItems.refusalsOfPropose);
export const AcceptProposalResult = resultUnion('AcceptProposalResult', MeetingChanged, ProposeItems.refusals);
export const DeclineProposalResult = resultUnion('DeclineProposalResult', MeetingChanged, ProposeItems.refusals);
export const StartAgendaItemResult = resultUnion('StartAgendaItemResult', MeetingChanged, RunAgenda.refusals);
export const AdjournAgendaItemResult = resultUnion('AdjournAgendaItemResult', MeetingChanged, RunAgenda.refusals);
export const EditWorldCafeResult = resultUnion('EditWorldCafeResult', MeetingChanged, EditWorldCafe.refusals);
export const GoOnInWorldCafeResult = resultUnion('GoOnInWorldCafeResult', MeetingChanged, RunWorldCafe.refusals);
export const GoBackInWorldCafeResult = resultUnion('GoBackInWorldCafeResult', MeetingChanged, RunWorldCafe.refusals);
export const RecordOutcomeResult = resultUnion('RecordOutcomeResult', MeetingChanged, RecordOutcomes.refusalsOfRecord);
export const EditOutcomeResult = resultUnion('EditOutcomeResult', MeetingChanged, RecordOutcomes.refusals);
export const RemoveOutcomeResult = resultUnion('RemoveOutcomeResult', MeetingChanged, RecordOutcomes.refusals);
export const ApproveMinutesResult = resultUnion('ApproveMinutesResult', MeetingChanged, KeepMinutes.refusals);
export const CorrectMinutesResult = resultUnion('CorrectMinutesResult', MeetingChanged, KeepMinutes.refusals);
export const SetAttendanceResult = resultUnion('SetAttendanceResult', MeetingChanged, KeepAttendance.refusals);
export const AddMeetingGuestResult = resultUnion('AddMeetingGuestResult', MeetingChanged, KeepAttendance.refusals);
export const RemoveMeetingGuestResult = resultUnion('RemoveMeetingGuestResult', MeetingChanged, KeepAttendance.refusals);
