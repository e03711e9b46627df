import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, Matches } from 'class-validator';
import type { Day } from '../../../kernel/clock.js';
import { Email, Id, Line, Paragraphs, Secret } from '../../../platform/graphql/input-fields.js';
import { InputProblemCode } from '../../../platform/graphql/refusals.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { Named } from '../../cycles/index.js';
import { type Locale, LocaleEnum } from '../../identity/index.js';
import { ConfirmContributor } from '../use-cases/confirm-contributor.js';
import { type Acknowledgement, ContributeInPublic } from '../use-cases/contribute-in-public.js';
import { KeepPage } from '../use-cases/keep-page.js';
import { ContributionContentFields } from './contributions.inputs.js';

@ObjectType({ description: 'The page on which anybody may contribute without an account.' })
export class PublicContributionPage {
  @Field()
  introduction: string;

  @Field()
  tenantName: string;

  @Field({ description: 'Lets one contribution in, from two seconds after now until tomorrow.' })
  ticket: string;
}

@InputType()
export class ContributeInPublicInput extends ContributionContentFields {
  @Field(() => String, { nullable: true, description: 'Where the answer is to go, once it is confirmed.' })
  @IsOptional()
  @Email()
  email: string | null = null;

  @Field(() => LocaleEnum, { description: 'In which language the mails are written.' })
  locale: Locale;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 100 })
  name: string;

  @Field()
  @Secret()
  slug: string;

  @Field()
  @Secret()
  ticket: string;

  @Field({ defaultValue: '', description: 'A field of the form that nobody sees; to be left empty.' })
  @Line({ min: 0, max: 200 })
  website: string;
}

@ObjectType({ description: 'Holds nothing of what was written.' })
export class ContributionAcknowledged {
  @Field(() => String, { description: 'The last day for an answer.' })
  readonly answerDue: Day;

  @Field({ description: 'Whether a mail asks for a confirmation of the address.' })
  readonly isMailed: boolean;

  constructor({ answerDue, isMailed }: Acknowledgement) {
    this.answerDue = answerDue;
    this.isMailed = isMailed;
  }
}

@InputType()
export class ConfirmContributorInput {
  @Field()
  @Secret()
  token: string;
}

@ObjectType()
export class ContributorConfirmed {
  @Field({ description: 'Whether the answer goes to the address from now on.' })
  readonly isConfirmed: boolean = true;
}

@ObjectType({ description: 'The settings of the public page.' })
export class ContributionPageSettings {
  @Field(() => ID)
  bodyId: string;

  @Field()
  introduction: string;

  @Field()
  isOpen: boolean;

  @Field(() => Named, { nullable: true, description: 'With whom the contributions lie at first; null: with those who plan.' })
  organization: Named | null;

  @Field({ description: 'The last part of its address.' })
  slug: string;

  @Field(() => Int)
  version: number;
}

@InputType()
export class KeepContributionPageInput {
  @Field(() => ID)
  @Id()
  bodyId: string;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 2000 })
  introduction: string;

  @Field()
  isOpen: boolean;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field({ description: 'Small letters, digits and hyphens between them.' })
  @Line({ min: 3, max: 60 })
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { context: { code: InputProblemCode.NOT_ALLOWED } })
  slug: string;

  @Field(() => Int, { description: 'The version that was seen; 0 where there is no page yet.' })
  @IsInt()
  version: number;
}

@ObjectType()
export class ContributionPageKept {
  @Field()
  readonly page: ContributionPageSettings;

  constructor(page: ContributionPageSettings) {
    this.page = page;
  }
}

export const ContributeInPublicResult = resultUnion('ContributeInPublicResult', ContributionAcknowledged, ContributeInPublic.refusals);
export const ConfirmContributorResult = resultUnion('ConfirmContributorResult', ContributorConfirmed, ConfirmContributor.refusals);
export const KeepContributionPageResult = resultUnion('KeepContributionPageResult', ContributionPageKept, KeepPage.refusals);
