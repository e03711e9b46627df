import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Accountable, Named, PlannedDate } from '../../cycles/index.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { ConsultationResult, ConsultationRole, ConsultationState, ResolutionResult } from '../domain/consultation-results.js';
import type { ClimateEffect, FinanceKind, PaperKind, PaperState } from '../domain/paper-lifecycle.js';
import type { ResolutionState } from '../domain/resolution-lifecycle.js';
import { ClimateEffectEnum, ConsultationResultEnum, ConsultationRoleEnum, ConsultationStateEnum, FinanceKindEnum, PaperKindEnum, PaperStateEnum, ResolutionResultEnum, ResolutionStateEnum } from './council.enums.js';

@ObjectType({ description: 'A wording that was proposed to the council.' })
export class ProposedWording {
  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => String, { nullable: true })
  createdBy: string | null;

  @Field({ description: 'Why it was changed; empty for the first one.' })
  reason: string;

  @Field(() => Int)
  versionNo: number;

  @Field()
  wording: string;
}

@ObjectType('CorrectedResult', { description: 'What was said of a consultation before it was corrected.' })
export class CorrectedResultType {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLISODateTime)
  correctedAt: Date;

  @Field()
  correctedBy: string;

  @Field({ description: 'Why it was wrong.' })
  reason: string;

  @Field(() => ConsultationResultEnum)
  result: ConsultationResult;

  @Field(() => String)
  resultOn: Day;

  @Field(() => String, { nullable: true, description: 'What was resolved by it; null where that was nothing.' })
  wording: string | null;
}

@ObjectType('Consultation', { description: 'A body that consults about a paper.' })
export class ConsultationType {
  @Field(() => String, { nullable: true, description: 'Where the body has amended what was proposed.' })
  amendedWording: string | null;

  @Field(() => [CorrectedResultType], { description: 'The latest first.' })
  corrections: CorrectedResultType[];

  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether this body decides.' })
  isAuthoritative: boolean;

  @Field()
  organization: Named;

  @Field(() => String, { nullable: true })
  plannedOn: Day | null;

  @Field(() => Int)
  position: number;

  @Field()
  resultNote: string;

  @Field(() => String, { nullable: true })
  resultOn: Day | null;

  @Field(() => ConsultationRoleEnum)
  role: ConsultationRole;

  @Field(() => ConsultationStateEnum)
  state: ConsultationState;
}

@ObjectType('ResolutionCondition', { description: 'What was resolved under the condition that somebody does it.' })
export class ResolutionConditionType {
  @Field(() => ID, { description: 'The Auftrag that it became.' })
  actionItemId: string;

  @Field(() => ID)
  id: string;

  @Field()
  text: string;
}

@ObjectType('Resolution', { description: 'What the body that decides has resolved, and what becomes of it.' })
export class ResolutionType {
  @Field(() => [ResolutionConditionType])
  conditions: ResolutionConditionType[];

  @Field(() => String)
  decidedOn: Day;

  @Field()
  delayReason: string;

  @Field(() => PlannedDate, { nullable: true })
  due: PartialDate | null;

  @Field(() => ID)
  id: string;

  @Field(() => Accountable, { nullable: true })
  owner: Accountable | null;

  @Field(() => ResolutionResultEnum)
  result: ResolutionResult;

  @Field(() => ResolutionStateEnum)
  state: ResolutionState;

  @Field({ description: 'As it was resolved.' })
  wording: string;
}

@ObjectType('Paper', { description: 'A Drucksache: what is laid before the council.' })
export class PaperType {
  @Field()
  body: Named;

  @Field(() => ClimateEffectEnum, { nullable: true })
  climate: ClimateEffect | null;

  @Field(() => [ConsultationType], { description: 'In their order; the one that decides comes last.' })
  consultations: ConsultationType[];

  @Field(() => ID, { nullable: true })
  cycleId: string | null;

  @Field(() => Float, { nullable: true })
  financeAmountCents: number | null;

  @Field(() => FinanceKindEnum, { nullable: true })
  financeKind: FinanceKind | null;

  @Field()
  financeNote: string;

  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether it is consulted in public.' })
  isPublic: boolean;

  @Field(() => PaperKindEnum)
  kind: PaperKind;

  @Field({ description: 'Whoever leads it in the administration.' })
  leadOrganization: Named;

  @Field()
  legalBasis: string;

  @Field(() => String)
  paperDate: Day;

  @Field({ description: 'Such as 17/801; empty until it has one.' })
  reference: string;

  @Field(() => ResolutionType, { nullable: true, description: 'Once the body that decides has done so.' })
  resolution: ResolutionType | null;

  @Field(() => PaperStateEnum)
  state: PaperState;

  @Field()
  statement: string;

  @Field()
  title: string;

  @Field(() => Int, { description: 'Counts whatever changes in it, also its consultations and its resolution.' })
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;

  @Field(() => String, { nullable: true })
  withdrawnReason: string | null;

  @Field(() => [ProposedWording], { description: 'The newest first.' })
  wordings: ProposedWording[];
}
