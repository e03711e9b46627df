import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { Accountable, Named } from '../../cycles/index.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { ContributionAnswerKind, ContributionState, Contributor } from '../domain/contribution-lifecycle.js';
import { ContributionStateEnum } from '../domain/contributions.refusals.js';
import { Contribute } from '../use-cases/contribute.js';
import type { ContentKind } from '../use-cases/contribution-view.js';
import { RecordContribution } from '../use-cases/record-contribution.js';
import { TakeContributionSteps } from '../use-cases/take-contribution-steps.js';
import type { Occasion, Speaker } from '../domain/recording.js';
import { ContributionAnswerKindEnum, ContributionContentKindEnum, ContributionOccasionEnum, ContributionSpeakerEnum, ContributorEnum } from './contribution.enums.js';

@ObjectType({ description: 'What a contribution led to.' })
class ContributionContent {
  @Field(() => ID)
  id: string;

  @Field(() => ContributionContentKindEnum)
  kind: ContentKind;

  @Field({ description: 'As people name it: "A12 Zahlen liefern", "Z3 Zwei Treffs", "M1 Treff am Abend".' })
  name: string;
}

@ObjectType('ContributionAnswer')
class ContributionAnswerType {
  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field({ description: 'The name of whoever gave it.' })
  by: string;

  @Field(() => ContributionContent, { nullable: true, description: 'What it led to, as far as that may be read.' })
  content: ContributionContent | null;

  @Field(() => ContributionAnswerKindEnum)
  kind: ContributionAnswerKind;

  @Field()
  reason: string;
}

@ObjectType({ description: 'Who contributed without an account, as far as they said so; shown to whoever is to answer.' })
class CitizenContact {
  @Field(() => String, { nullable: true })
  email: string | null;

  @Field({ description: 'Whether the address is known to be theirs; only then the answer goes there.' })
  isConfirmed: boolean;

  @Field()
  name: string;
}

@ObjectType({ description: 'That somebody said it, and somebody else wrote it down.' })
class ContributionRecording {
  @Field({ description: 'How whoever said it hears of the answer; empty where nothing is agreed.' })
  answerWay: string;

  @Field({ description: 'The name of whoever wrote it down.' })
  by: string;

  @Field(() => ContributionOccasionEnum)
  occasion: Occasion;

  @Field(() => ContributionSpeakerEnum)
  speaker: Speaker;
}

@ObjectType({ description: 'What somebody without an account sent a second time by the same form, in other words.' })
class ContributionAdditionType {
  @Field(() => GraphQLISODateTime)
  receivedAt: Date;

  @Field()
  text: string;

  @Field()
  topic: string;
}

@ObjectType('Contribution', { description: 'A Beitrag: what somebody says to the planning, and to which they get an answer.' })
export class ContributionType {
  @Field(() => ID)
  id: string;

  @Field(() => [String], { description: 'What the actor may do now, for the buttons: contribution.consider, .hand_back, .answer, .merge, .close, .redact.' })
  actions: string[];

  @Field(() => [ContributionAdditionType], { description: 'What came later by the same form, the earliest first.' })
  additions: ContributionAdditionType[];

  @Field(() => String, { description: 'The last day for an answer.' })
  answerDue: Day;

  @Field(() => [ContributionAnswerType], { description: 'Also those of what it was merged into; the latest last.' })
  answers: ContributionAnswerType[];

  @Field(() => String, { nullable: true, description: 'The name of whoever wrote it; null for somebody without an account.' })
  author: string | null;

  @Field({ description: 'Whose planning it is about.' })
  body: Named;

  @Field(() => CitizenContact, { nullable: true })
  citizen: CitizenContact | null;

  @Field(() => ContributorEnum)
  contributor: Contributor;

  @Field({ description: 'Whether the actor wrote it.' })
  isOwn: boolean;

  @Field(() => [Named], { description: 'Those that are answered with it, as far as they may be read.' })
  merged: Named[];

  @Field(() => Named, { nullable: true, description: 'With which it is answered, where that may be read.' })
  mergedInto: Named | null;

  @Field(() => Int, { description: 'Counts per Planungskreis.' })
  number: number;

  @Field(() => Named, { nullable: true, description: 'For which organisation it speaks.' })
  organization: Named | null;

  @Field({ description: 'With which organisation or seat it lies, if with any.' })
  owner: Accountable;

  @Field(() => GraphQLISODateTime)
  receivedAt: Date;

  @Field(() => ContributionRecording, { nullable: true, description: 'Null where whoever contributes wrote it.' })
  recording: ContributionRecording | null;

  @Field(() => String, { nullable: true, description: 'Why the text was taken out; null while it stands.' })
  redactedReason: string | null;

  @Field()
  socialSpace: string;

  @Field(() => ContributionStateEnum)
  state: ContributionState;

  @Field()
  targetGroup: string;

  @Field()
  text: string;

  @Field()
  topic: string;

  @Field(() => Int)
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@ObjectType()
export class ContributionChanged {
  @Field(() => ContributionType, { nullable: true, description: 'As it is now; null where it was passed on out of the own sight.' })
  readonly contribution: ContributionType | null;

  constructor(contribution: ContributionType | undefined) {
    this.contribution = contribution ?? null;
  }
}

export const ContributeResult = resultUnion('ContributeResult', ContributionChanged, Contribute.refusals);
export const RecordContributionResult = resultUnion('RecordContributionResult', ContributionChanged, RecordContribution.refusals);
export const ContributionStepResult = resultUnion('ContributionStepResult', ContributionChanged, TakeContributionSteps.refusals);
