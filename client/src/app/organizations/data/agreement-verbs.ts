import { Injectable, inject } from '@angular/core';
import { Graphql } from '../../core/graphql/graphql';
import {
  AddAgreementDocument,
  type AddAgreementInput,
  type AddAgreementMutation,
  AddAgreementPartyDocument,
  type AddAgreementPartyInput,
  type AddAgreementPartyMutation,
  type AgreementPartsFragment,
  EditAgreementDocument,
  type EditAgreementInput,
  type EditAgreementMutation,
  EditAgreementPartyDocument,
  type EditAgreementPartyInput,
  type EditAgreementPartyMutation,
  EndAgreementDocument,
  type EndAgreementInput,
  type EndAgreementMutation,
  RemoveAgreementPartyDocument,
  type RemoveAgreementPartyInput,
  type RemoveAgreementPartyMutation,
} from '../../gql/organizations/graphql';
import type { Outcome } from '../forms/versioned-saving';

/** Null where the reader may not see it any longer. */
export type AgreementNow = AgreementPartsFragment | null;

type Answer =
  | AddAgreementMutation['addAgreement']
  | EditAgreementMutation['editAgreement']
  | EndAgreementMutation['endAgreement']
  | AddAgreementPartyMutation['addAgreementParty']
  | EditAgreementPartyMutation['editAgreementParty']
  | RemoveAgreementPartyMutation['removeAgreementParty'];

/** What can be done with agreements; nothing when the server could not be asked. */
@Injectable({ providedIn: 'root' })
export class AgreementVerbs {
  private readonly graphql = inject(Graphql);

  async add(input: AddAgreementInput): Promise<Outcome<AgreementNow> | undefined> {
    return outcomeOf((await this.graphql.mutate(AddAgreementDocument, { input }))?.addAgreement);
  }

  async edit(input: EditAgreementInput): Promise<Outcome<AgreementNow> | undefined> {
    return outcomeOf((await this.graphql.mutate(EditAgreementDocument, { input }))?.editAgreement);
  }

  async end(input: EndAgreementInput): Promise<Outcome<AgreementNow> | undefined> {
    return outcomeOf((await this.graphql.mutate(EndAgreementDocument, { input }))?.endAgreement);
  }

  async addParty(input: AddAgreementPartyInput): Promise<Outcome<AgreementNow> | undefined> {
    return outcomeOf((await this.graphql.mutate(AddAgreementPartyDocument, { input }))?.addAgreementParty);
  }

  async editParty(input: EditAgreementPartyInput): Promise<Outcome<AgreementNow> | undefined> {
    return outcomeOf((await this.graphql.mutate(EditAgreementPartyDocument, { input }))?.editAgreementParty);
  }

  async removeParty(input: RemoveAgreementPartyInput): Promise<Outcome<AgreementNow> | undefined> {
    return outcomeOf((await this.graphql.mutate(RemoveAgreementPartyDocument, { input }))?.removeAgreementParty);
  }
}

function outcomeOf(answer: Answer | undefined): Outcome<AgreementNow> | undefined {
  switch (answer?.__typename) {
    case 'AgreementChanged':
      return { saved: answer.agreement ?? null };
    case 'AgreementChangedMeanwhile':
      return { meanwhile: answer.current ?? null };
    case 'InvalidInput':
      return { problems: answer.problems };
    case 'AlreadyParty':
    case 'NotAllowed':
    case 'NotFound':
    case 'PeriodNotPossible':
    case 'RequestIdReused':
    case 'TwoPartiesNeeded':
      return { refusal: answer };
    case undefined:
      return undefined;
  }
}
