import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { type PaperState, PaperStateEnum, type ResolutionResult, ResolutionResultEnum } from '../../council/index.js';
import { Accountable, Named, PlannedDate } from '../../cycles/index.js';
import { OrganizationKindEnum, VisibilityEnum } from '../../organizations/index.js';
import type { GoalLevel, GoalRelationKind, GoalState } from '../domain/goal-lifecycle.js';
import type { SmartGap, SmartLetter } from '../domain/smart.js';
import { GoalLevelEnum, GoalRelationKindEnum, GoalStateEnum, SmartGapEnum, SmartLetterEnum } from './goal.enums.js';

@ObjectType({ description: 'A cycle under the name of its body.' })
export class GoalCycle {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The body that plans in it.' })
  name: string;

  @Field(() => Int)
  number: number;
}

@ObjectType({ description: 'An organisation that may bring goals in.' })
class GoalConference {
  @Field(() => ID)
  id: string;

  @Field(() => OrganizationKindEnum)
  kind: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'A cycle in which goals are written.' })
export class GoalPlaceType {
  @Field(() => [Named], { description: 'Whose a goal may be; the body that plans first.' })
  bodies: Named[];

  @Field(() => [GoalConference], { description: 'For whom the actor may write.' })
  conferences: GoalConference[];

  @Field()
  cycle: GoalCycle;
}

@ObjectType({ description: 'What a council has resolved, on which goals rest.' })
export class GoalMandate {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  decidedOn: Day;

  @Field(() => ID)
  paperId: string;

  @Field()
  reference: string;

  @Field(() => ResolutionResultEnum)
  result: ResolutionResult;

  @Field()
  title: string;
}

@ObjectType({ description: 'A paper with which goals go to the council.' })
export class GoalPaper {
  @Field(() => ID)
  id: string;

  @Field()
  reference: string;

  @Field(() => PaperStateEnum)
  state: PaperState;

  @Field()
  title: string;
}

@ObjectType('SmartCheck', { description: 'One letter of the SMART check.' })
export class SmartCheckType {
  @Field(() => [SmartGapEnum], { description: 'What is missing; nothing where the letter is met.' })
  gaps: SmartGap[];

  @Field(() => SmartLetterEnum)
  letter: SmartLetter;
}

@ObjectType({ description: 'Another goal by its name.' })
export class GoalReference {
  @Field(() => ID)
  id: string;

  @Field(() => GoalLevelEnum, { nullable: true })
  level: GoalLevel | null;

  @Field(() => Int)
  number: number;

  @Field(() => GoalStateEnum)
  state: GoalState;

  @Field()
  title: string;
}

@ObjectType('Goal', { description: 'A Ziel of a cycle.' })
export class GoalType {
  @Field(() => ID)
  id: string;

  @Field(() => PlannedDate, { nullable: true })
  baselineDate: PartialDate | null;

  @Field(() => Float, { nullable: true })
  baselineValue: number | null;

  @Field({ description: 'Whose goal it is.' })
  body: Named;

  @Field(() => [String], { description: 'What was contributed that it comes from.' })
  contributions: string[];

  @Field({ description: 'When it is attained, so that it can be checked.' })
  criterion: string;

  @Field()
  cycle: GoalCycle;

  @Field(() => PlannedDate, { nullable: true })
  due: PartialDate | null;

  @Field({ description: 'Handlungsfeld; empty where none is named.' })
  fieldOfAction: string;

  @Field({ description: 'Whether a conflict or a duplicate is open.' })
  hasOpenConflict: boolean;

  @Field()
  indicator: string;

  @Field(() => GoalLevelEnum, { nullable: true, description: 'Only a draft may leave it open.' })
  level: GoalLevel | null;

  @Field({ description: 'Why an operational goal serves no strategic one.' })
  noParentReason: string;

  @Field(() => Int, { description: 'Counts per cycle; shown as "Z12".' })
  number: number;

  @Field(() => Accountable, { nullable: true })
  owner: Accountable | null;

  @Field(() => Named, { nullable: true, description: 'The conference that brings it in.' })
  proposedBy: Named | null;

  @Field(() => GoalStateEnum)
  state: GoalState;

  @Field(() => String, { nullable: true, description: 'What was said when it came to its state.' })
  stateReason: string | null;

  @Field(() => Float, { nullable: true })
  targetValue: number | null;

  @Field()
  text: string;

  @Field()
  title: string;

  @Field()
  unit: string;

  @Field(() => Int, { description: 'Counts whatever changes in it, also how it stands to others.' })
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@ObjectType('GoalRelation', { description: 'How a goal stands to another one.' })
export class GoalRelationType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether the other goal is the one that contributes to this one.' })
  isIncoming: boolean;

  @Field(() => GoalRelationKindEnum)
  kind: GoalRelationKind;

  @Field()
  other: GoalReference;

  @Field(() => String, { nullable: true, description: 'How it was settled; null while a conflict or a duplicate is open.' })
  settlement: string | null;
}

@ObjectType('AgreedWording', { description: 'Words on which all have agreed in a Zielprüfung, and which the goal has not got yet.' })
export class AgreedWordingType {
  @Field(() => [GoalReference], { description: 'The goals that go up in it.' })
  absorbed: GoalReference[];

  @Field(() => ID, { description: 'The proposal.' })
  alignmentId: string;

  @Field(() => Int, { description: 'The number of the proposal in its Zielprüfung.' })
  number: number;

  @Field(() => ID)
  reviewId: string;

  @Field()
  wording: string;
}
