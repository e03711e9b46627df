import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AcceptProposalDocument,
  type AcceptProposalInput,
  AddAgendaItemDocument,
  type AddAgendaItemInput,
  type AddAgendaItemMutation,
  AddMeetingGuestDocument,
  type AddMeetingGuestInput,
  AdjournAgendaItemDocument,
  type AdjournAgendaItemInput,
  CancelMeetingDocument,
  type CancelMeetingInput,
  CloseMeetingDocument,
  type CloseMeetingInput,
  DeclineProposalDocument,
  type DeclineProposalInput,
  EditAgendaItemDocument,
  type EditAgendaItemInput,
  EditMeetingDocument,
  type EditMeetingInput,
  type EditMeetingMutation,
  EditWorldCafeDocument,
  type EditWorldCafeInput,
  GoBackInWorldCafeDocument,
  type GoBackInWorldCafeInput,
  GoOnInWorldCafeDocument,
  type GoOnInWorldCafeInput,
  EditOutcomeDocument,
  type EditOutcomeInput,
  InviteToMeetingDocument,
  type InviteToMeetingInput,
  MoveAgendaItemDocument,
  type MoveAgendaItemInput,
  OpenMeetingDocument,
  type OpenMeetingInput,
  PostponeMeetingDocument,
  type PostponeMeetingInput,
  ProposeAgendaItemDocument,
  type ProposeAgendaItemInput,
  RecordOutcomeDocument,
  type RecordOutcomeInput,
  RemoveAgendaItemDocument,
  type RemoveAgendaItemInput,
  RemoveMeetingGuestDocument,
  type RemoveMeetingGuestInput,
  RemoveOutcomeDocument,
  type RemoveOutcomeInput,
  RescheduleMeetingDocument,
  type RescheduleMeetingInput,
  SetAttendanceDocument,
  type SetAttendanceInput,
  StartAgendaItemDocument,
  type StartAgendaItemInput,
} from '../../gql/meetings/graphql';

/** What may come of any verb about a meeting. */
export type Answer = EditMeetingMutation['editMeeting'] | AddAgendaItemMutation['addAgendaItem'];

/** What can be done with a meeting; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class MeetingVerbs {
  private readonly graphql = inject(Graphql);

  async edit(input: EditMeetingInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EditMeetingDocument, { input }))?.editMeeting;
  }

  async reschedule(input: RescheduleMeetingInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(RescheduleMeetingDocument, { input }))?.rescheduleMeeting;
  }

  async invite(input: InviteToMeetingInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(InviteToMeetingDocument, { input }))?.inviteToMeeting;
  }

  async open(input: OpenMeetingInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(OpenMeetingDocument, { input }))?.openMeeting;
  }

  async close(input: CloseMeetingInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(CloseMeetingDocument, { input }))?.closeMeeting;
  }

  async cancel(input: CancelMeetingInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(CancelMeetingDocument, { input }))?.cancelMeeting;
  }

  async postpone(input: PostponeMeetingInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(PostponeMeetingDocument, { input }))?.postponeMeeting;
  }

  async addItem(input: AddAgendaItemInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(AddAgendaItemDocument, { input }))?.addAgendaItem;
  }

  async editItem(input: EditAgendaItemInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EditAgendaItemDocument, { input }))?.editAgendaItem;
  }

  async moveItem(input: MoveAgendaItemInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(MoveAgendaItemDocument, { input }))?.moveAgendaItem;
  }

  async removeItem(input: RemoveAgendaItemInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(RemoveAgendaItemDocument, { input }))?.removeAgendaItem;
  }

  async propose(input: ProposeAgendaItemInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(ProposeAgendaItemDocument, { input }))?.proposeAgendaItem;
  }

  async accept(input: AcceptProposalInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(AcceptProposalDocument, { input }))?.acceptProposal;
  }

  async decline(input: DeclineProposalInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(DeclineProposalDocument, { input }))?.declineProposal;
  }

  async start(input: StartAgendaItemInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(StartAgendaItemDocument, { input }))?.startAgendaItem;
  }

  async adjourn(input: AdjournAgendaItemInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(AdjournAgendaItemDocument, { input }))?.adjournAgendaItem;
  }

  async editWorldCafe(input: EditWorldCafeInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EditWorldCafeDocument, { input }))?.editWorldCafe;
  }

  async goOnInWorldCafe(input: GoOnInWorldCafeInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(GoOnInWorldCafeDocument, { input }))?.goOnInWorldCafe;
  }

  async goBackInWorldCafe(input: GoBackInWorldCafeInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(GoBackInWorldCafeDocument, { input }))?.goBackInWorldCafe;
  }

  async record(input: RecordOutcomeInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(RecordOutcomeDocument, { input }))?.recordOutcome;
  }

  async editOutcome(input: EditOutcomeInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EditOutcomeDocument, { input }))?.editOutcome;
  }

  async removeOutcome(input: RemoveOutcomeInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(RemoveOutcomeDocument, { input }))?.removeOutcome;
  }

  async setAttendance(input: SetAttendanceInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(SetAttendanceDocument, { input }))?.setAttendance;
  }

  async addGuest(input: AddMeetingGuestInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(AddMeetingGuestDocument, { input }))?.addMeetingGuest;
  }

  async removeGuest(input: RemoveMeetingGuestInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(RemoveMeetingGuestDocument, { input }))?.removeMeetingGuest;
  }
}
