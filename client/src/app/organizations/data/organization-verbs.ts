import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AddMembershipDocument,
  type AddMembershipInput,
  type AddMembershipMutation,
  AddSeatDocument,
  type AddSeatInput,
  type AddSeatMutation,
  ChangeMembershipRoleDocument,
  type ChangeMembershipRoleInput,
  type ChangeMembershipRoleMutation,
  EditOrganizationDocument,
  type EditOrganizationInput,
  type EditOrganizationMutation,
  EditSeatDocument,
  type EditSeatInput,
  type EditSeatMutation,
  EndMembershipDocument,
  type EndMembershipInput,
  type EndMembershipMutation,
  EndOrganizationDocument,
  type EndOrganizationInput,
  type EndOrganizationMutation,
  EndSeatHoldingDocument,
  type EndSeatHoldingInput,
  type EndSeatHoldingMutation,
  FillSeatDocument,
  type FillSeatInput,
  type FillSeatMutation,
  StandInDocument,
  type StandInInput,
  type StandInMutation,
} from '../../gql/organizations/graphql';
import type { InvitationAnswer } from './invitation-verbs';

/** What may come of changing an organisation, its members or its seats. */
export type Answer =
  | EditOrganizationMutation['editOrganization']
  | EndOrganizationMutation['endOrganization']
  | AddMembershipMutation['addMembership']
  | EndMembershipMutation['endMembership']
  | ChangeMembershipRoleMutation['changeMembershipRole']
  | AddSeatMutation['addSeat']
  | EditSeatMutation['editSeat']
  | FillSeatMutation['fillSeat']
  | EndSeatHoldingMutation['endSeatHolding']
  | StandInMutation['standIn']
  | InvitationAnswer;

/** What can be done with an organisation; undefined when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class OrganizationVerbs {
  private readonly graphql = inject(Graphql);

  async edit(input: EditOrganizationInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EditOrganizationDocument, { input }))?.editOrganization;
  }

  async end(input: EndOrganizationInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EndOrganizationDocument, { input }))?.endOrganization;
  }

  async addMember(input: AddMembershipInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(AddMembershipDocument, { input }))?.addMembership;
  }

  async endMember(input: EndMembershipInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EndMembershipDocument, { input }))?.endMembership;
  }

  async changeRole(input: ChangeMembershipRoleInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(ChangeMembershipRoleDocument, { input }))?.changeMembershipRole;
  }

  async addSeat(input: AddSeatInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(AddSeatDocument, { input }))?.addSeat;
  }

  async editSeat(input: EditSeatInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EditSeatDocument, { input }))?.editSeat;
  }

  async fillSeat(input: FillSeatInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(FillSeatDocument, { input }))?.fillSeat;
  }

  async endHolding(input: EndSeatHoldingInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(EndSeatHoldingDocument, { input }))?.endSeatHolding;
  }

  async standIn(input: StandInInput): Promise<Answer | undefined> {
    return (await this.graphql.mutate(StandInDocument, { input }))?.standIn;
  }
}
