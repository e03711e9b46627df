import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Accountable, type Lage, LageEnum, Named, PlannedDate } from '../../cycles/index.js';
import { RhythmEnum } from '../../goal-status/index.js';
import { GoalCycle, type Rhythm } from '../../goals/index.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { Continuation, MeasureKind, MeasureState } from '../domain/measure-lifecycle.js';
import { FundingApplicationType, FundingReservationType, MeasureResourceType, MeasureStepType } from './measure-parts.types.js';
import { ContinuationEnum, MeasureKindEnum, MeasureStateEnum } from './measure.enums.js';

@ObjectType({ description: 'A cycle in which measures are written.' })
export class MeasurePlaceType {
  @Field(() => [Named], { description: 'Whose a measure may be; the body that plans first.' })
  bodies: Named[];

  @Field()
  cycle: GoalCycle;
}

@ObjectType({ description: 'Where a measure was before.' })
class CarriedFrom extends GoalCycle {
  @Field(() => Int, { description: 'The number that it had there.' })
  measureNumber: number;
}

@ObjectType('Measure', { description: 'A Maßnahme of a cycle.' })
export class MeasureType {
  @Field(() => ID)
  id: string;

  @Field(() => [FundingApplicationType])
  applications: FundingApplicationType[];

  @Field({ description: 'Whose measure it is.' })
  body: Named;

  @Field(() => CarriedFrom, { nullable: true, description: 'The cycle that it came on from last.' })
  carriedFrom: CarriedFrom | null;

  @Field(() => LageEnum, { nullable: true, description: 'As it was said last; null before the first Sachstand.' })
  lage: Lage | null;

  @Field(() => String, { description: 'When the next Sachstand is due, where one is expected.' })
  nextDue: Day;

  @Field(() => RhythmEnum, { description: 'How often a Sachstand is due.' })
  rhythm: Rhythm;

  @Field(() => ContinuationEnum, { nullable: true, description: 'Whether it goes on when what others pay for it ends.' })
  continuation: Continuation | null;

  @Field(() => String, { nullable: true })
  continuationReason: string | null;

  @Field()
  cycle: GoalCycle;

  @Field(() => PlannedDate, { nullable: true })
  ends: PartialDate | null;

  @Field({ description: 'Handlungsfeld; empty where none is named.' })
  fieldOfAction: string;

  @Field(() => String, { nullable: true, description: 'The last day that others pay for; null where nobody does.' })
  fundingEndsOn: Day | null;

  @Field({ description: 'Whether there is money: approved, own, or by an own resolution.' })
  isFunded: boolean;

  @Field()
  isPreventive: boolean;

  @Field({ description: 'Whether something of it is seen soon.' })
  isQuickWin: boolean;

  @Field(() => MeasureKindEnum)
  kind: MeasureKind;

  @Field(() => Int, { description: 'Counts per cycle; shown as "M3".' })
  number: number;

  @Field(() => Accountable, { nullable: true })
  owner: Accountable | null;

  @Field(() => [Named], { description: 'Organisations that take part beside whoever answers for it.' })
  partners: Named[];

  @Field(() => [FundingReservationType], { description: 'What stood or stands under a Vorbehalt; at most one is open.' })
  reservations: FundingReservationType[];

  @Field(() => [MeasureResourceType], { description: 'What it needs of its own.' })
  resources: MeasureResourceType[];

  @Field(() => [String])
  socialSpaces: string[];

  @Field(() => String, { nullable: true })
  startedOn: Day | null;

  @Field(() => PlannedDate, { nullable: true })
  starts: PartialDate | null;

  @Field(() => MeasureStateEnum)
  state: MeasureState;

  @Field(() => String, { nullable: true, description: 'What was said when it came to its state.' })
  stateReason: string | null;

  @Field(() => [MeasureStepType])
  steps: MeasureStepType[];

  @Field(() => [String])
  targetGroups: string[];

  @Field()
  text: string;

  @Field()
  title: string;

  @Field(() => Int, { description: 'Counts whatever changes in it.' })
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@ObjectType('FundingProgramme', { description: 'A Förderprogramm that measures may be paid from.' })
export class FundingProgrammeType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'Until when an application must be there.' })
  deadline: Day | null;

  @Field(() => String, { nullable: true })
  endsOn: Day | null;

  @Field()
  funder: string;

  @Field()
  name: string;

  @Field(() => Float, { nullable: true })
  ownSharePercent: number | null;

  @Field({ description: 'What an application has to prove.' })
  requiredEvidence: string;

  @Field()
  url: string;

  @Field(() => Int)
  version: number;
}
