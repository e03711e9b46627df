import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { AGREEMENT_KINDS, type AgreementKind } from '../domain/agreement-kinds.js';
import { AGREEMENT_STATES, type AgreementState } from '../domain/agreement-standing.js';
import { OrganizationType, VisibilityEnum } from './organizations.types.js';

export const AgreementKindEnum = enumOf('AgreementKind', AGREEMENT_KINDS, {
  COOPERATION: 'Kooperationsvereinbarung.',
  PLANNING: 'Planungsvereinbarung.',
  SERVICE: 'Leistungsvereinbarung.',
  FRAMEWORK: 'Rahmenvertrag.',
  DATA: 'Datenvereinbarung.',
});
const AgreementStateEnum = enumOf<AgreementState>('AgreementState', AGREEMENT_STATES, {
  ENDS_SOON: 'Its end is as near as somebody wants to be told, or the last day for giving notice comes within a quarter.',
});

@ObjectType('CooperationParty', { description: 'An organisation that has agreed.' })
class CooperationPartyType {
  @Field({ description: 'What it does.' })
  duties: string;

  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether the page of the organisation may be read.' })
  isReadable: boolean;

  @Field()
  organization: OrganizationType;

  @Field({ description: 'What it brings: people, rooms, money, data.' })
  resources: string;
}

@ObjectType('CooperationAgreement', { description: 'A Kooperationsvereinbarung: what two organisations or more have agreed in writing.' })
export class CooperationAgreementType {
  @Field(() => [String], { description: 'What the actor may do with it, for the buttons: agreement.edit, agreement.share (its visibility).' })
  actions: string[];

  @Field(() => ID)
  id: string;

  @Field(() => AgreementKindEnum)
  kind: AgreementKind;

  @Field(() => String, { nullable: true, description: 'The last day for giving notice to its end; null without an end or a notice period.' })
  noticeBy: Day | null;

  @Field({ description: 'Whether that day comes within a quarter.' })
  noticeIsNear: boolean;

  @Field(() => Int, { nullable: true, description: 'How many months before its end notice has to be given.' })
  noticeMonths: number | null;

  @Field(() => [CooperationPartyType], { description: 'Two or more, by name.' })
  parties: CooperationPartyType[];

  @Field(() => String, { nullable: true })
  signedOn: Day | null;

  @Field(() => AgreementStateEnum, { description: 'How it stands today; derived.' })
  state: AgreementState;

  @Field()
  summary: string;

  @Field()
  title: string;

  @Field(() => String, { nullable: true, description: 'The first day; null where it is not known.' })
  validFrom: Day | null;

  @Field(() => String, { nullable: true, description: 'The last day; null while it is open.' })
  validUntil: Day | null;

  @Field(() => Int, { description: 'Counts whatever changes in it, also its parties.' })
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;

  @Field(() => Int, { description: 'How many days before its end somebody wants to be told.' })
  warnDays: number;
}
