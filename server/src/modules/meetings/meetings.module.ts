import { Module } from '@nestjs/common';
import { ActionItemsModule } from '../action-items/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { MinutesDocumentsController } from './documents/minutes-documents.controller.js';
import { ActionItemMeetingResolver } from './graphql/action-item-meeting.resolver.js';
import { AgendaResolver } from './graphql/agenda.resolver.js';
import { AttendanceResolver } from './graphql/attendance.resolver.js';
import { ClosingResolver } from './graphql/closing.resolver.js';
import { MeetingChangesResolver } from './graphql/meeting-changes.resolver.js';
import { MeetingMovesResolver } from './graphql/meeting-moves.resolver.js';
import { MeetingChangedMeanwhileResolver, MeetingsResolver } from './graphql/meetings.resolver.js';
import { OrganizationMeetingsResolver } from './graphql/organization-meetings.resolver.js';
import { MeetingNotices } from './jobs/meeting-notices.js';
import { MinutesSectionsResolver } from './graphql/minutes-sections.resolver.js';
import { MinutesResolver } from './graphql/minutes.resolver.js';
import { OutcomesResolver } from './graphql/outcomes.resolver.js';
import { WorldCafeResolver } from './graphql/world-cafe.resolver.js';
import { ChangedMeetingMail } from './jobs/changed-meeting-mail.js';
import { ClosedMeetingMail } from './jobs/closed-meeting-mail.js';
import { MeetingAsRead } from './jobs/meeting-as-read.js';
import { MeetingInvitationMail } from './jobs/meeting-invitation-mail.js';
import { WithdrawnInvitationMail } from './jobs/withdrawn-invitation-mail.js';
import { AddresseesRepository } from './persistence/addressees.repository.js';
import { AgendaRowsRepository } from './persistence/agenda-rows.repository.js';
import { AgendaRepository } from './persistence/agenda.repository.js';
import { AttendanceRepository } from './persistence/attendance.repository.js';
import { MeetingThread } from './persistence/meeting-thread.js';
import { MeetingWorkRepository } from './persistence/meeting-work.repository.js';
import { MeetingsRepository } from './persistence/meetings.repository.js';
import { NextMeetingsRepository } from './persistence/next-meetings.repository.js';
import { MinutesSectionsRepository } from './persistence/minutes-sections.repository.js';
import { MinutesRepository } from './persistence/minutes.repository.js';
import { OutcomesRepository } from './persistence/outcomes.repository.js';
import { ReturningAgendaRepository } from './persistence/returning-agenda.repository.js';
import { ToldMeetingsRepository } from './persistence/told-meetings.repository.js';
import { WorldCafesRepository } from './persistence/world-cafes.repository.js';
import { CalendarOfMeetings } from './use-cases/calendar-of-meetings.js';
import { CloseMeeting } from './use-cases/close-meeting.js';
import { CreateMeetings } from './use-cases/create-meetings.js';
import { DiscussedMeetings } from './use-cases/discussed-meetings.js';
import { EditAgenda } from './use-cases/edit-agenda.js';
import { EditMeetings } from './use-cases/edit-meetings.js';
import { EditWorldCafe } from './use-cases/edit-world-cafe.js';
import { KeepAttendance } from './use-cases/keep-attendance.js';
import { KeepMinutes } from './use-cases/keep-minutes.js';
import { MeetingQueries } from './use-cases/meeting-queries.js';
import { MeetingRecipients } from './use-cases/meeting-recipients.js';
import { MeetingRights } from './use-cases/meeting-rights.js';
import { MoveMeetings } from './use-cases/move-meetings.js';
import { PlanWorldCafe } from './use-cases/plan-world-cafe.js';
import { PreviewClosing } from './use-cases/preview-closing.js';
import { ProposeItems } from './use-cases/propose-items.js';
import { PutOff } from './use-cases/put-off.js';
import { RecordOutcomes } from './use-cases/record-outcomes.js';
import { ReturnItems } from './use-cases/return-items.js';
import { RunAgenda } from './use-cases/run-agenda.js';
import { RunWorldCafe } from './use-cases/run-world-cafe.js';
import { SeriesDates } from './use-cases/series-dates.js';
import { TellOfMeetings } from './use-cases/tell-of-meetings.js';
import { WriteMinutes } from './use-cases/write-minutes.js';

const persistence = [AddresseesRepository, AgendaRepository, AgendaRowsRepository, AttendanceRepository, MeetingsRepository, MeetingWorkRepository, MinutesRepository, MinutesSectionsRepository, OutcomesRepository, ReturningAgendaRepository, WorldCafesRepository];
const meetingVerbs = [CloseMeeting, CreateMeetings, EditMeetings, MeetingRecipients, MeetingRights, MoveMeetings, ReturnItems, TellOfMeetings];
const agendaVerbs = [EditAgenda, KeepAttendance, KeepMinutes, ProposeItems, PutOff, RecordOutcomes, RunAgenda, WriteMinutes];
const worldCafeVerbs = [EditWorldCafe, PlanWorldCafe, RunWorldCafe];
const queries = [MeetingQueries, PreviewClosing, SeriesDates];
const mails = [ChangedMeetingMail, ClosedMeetingMail, MeetingAsRead, MeetingInvitationMail, WithdrawnInvitationMail];
const fields = [ActionItemMeetingResolver, AgendaResolver, AttendanceResolver, ClosingResolver, MeetingChangedMeanwhileResolver, MeetingChangesResolver, MeetingMovesResolver, MeetingsResolver, MinutesResolver, MinutesSectionsResolver, OrganizationMeetingsResolver, OutcomesResolver, WorldCafeResolver];

/** What other modules hear of meetings. */
const links = [CalendarOfMeetings, DiscussedMeetings, MeetingNotices, MeetingThread, NextMeetingsRepository, ToldMeetingsRepository];

/**
 * Purpose: the meetings of organisations, from the plan to the last item.
 * Owns: MeetingSeries, Meeting, MeetingGuest, AgendaItem, Attendance, Outcome, MinutesSection, MinutesAlternative, Minutes, MinutesApproval, WorldCafe,
 * WorldCafeTopic.
 * Invariants: numbers and positions without a double; one item runs at a time; what was put off or had no outcome comes back to the next
 * agenda, and is taken off it with a reason only; a meeting stays the same one when its day changes; what was
 * frozen is never changed, and what was approved neither; topics of a World-Café are items of the agenda like others, talked about at the
 * same time.
 * Publishes: the activities of `domain/meeting-activities.ts`. Asks `ReturningItems` what comes back,
 * says in `Notices` whom a meeting concerns, and in `NextMeetings` which one comes next.
 */
@Module({
  imports: [ActionItemsModule, OrganizationsModule],
  controllers: [MinutesDocumentsController],
  providers: [...persistence, ...meetingVerbs, ...agendaVerbs, ...worldCafeVerbs, ...queries, ...mails, ...fields, ...links],
})
export class MeetingsModule {}
