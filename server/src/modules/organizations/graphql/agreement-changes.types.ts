import { Field, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { AddAgreement } from '../use-cases/add-agreement.js';
import { AgreementParties } from '../use-cases/agreement-parties.js';
import { EditAgreement } from '../use-cases/edit-agreement.js';
import { CooperationAgreementType } from './agreements.types.js';

@ObjectType()
export class AgreementChanged {
  @Field(() => CooperationAgreementType, { nullable: true, description: 'Null where the actor may not read it any longer: whoever takes the own organisation out of it leaves.' })
  readonly agreement: CooperationAgreementType | null;

  constructor(agreement: CooperationAgreementType | null) {
    this.agreement = agreement;
  }
}

export const AddAgreementResult = resultUnion('AddAgreementResult', AgreementChanged, AddAgreement.refusals);
export const EditAgreementResult = resultUnion('EditAgreementResult', AgreementChanged, EditAgreement.refusals);
export const EndAgreementResult = resultUnion('EndAgreementResult', AgreementChanged, EditAgreement.refusals);
export const AddAgreementPartyResult = resultUnion('AddAgreementPartyResult', AgreementChanged, AgreementParties.refusalsOfAdd);
export const EditAgreementPartyResult = resultUnion('EditAgreementPartyResult', AgreementChanged, AgreementParties.refusals);
export const RemoveAgreementPartyResult = resultUnion('RemoveAgreementPartyResult', AgreementChanged, AgreementParties.refusalsOfRemove);
