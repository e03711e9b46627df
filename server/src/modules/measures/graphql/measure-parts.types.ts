import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import { Named, PlannedDate } from '../../cycles/index.js';
import type { ApplicationState, ResourceKind, Settlement } from '../domain/measure-lifecycle.js';
import { ApplicationStateEnum, ResourceKindEnum, SettlementEnum } from './measure.enums.js';

@ObjectType('MeasureStep', { description: 'A step of a measure.' })
export class MeasureStepType {
  @Field(() => ID)
  id: string;

  @Field(() => PlannedDate, { nullable: true })
  due: PartialDate | null;

  @Field()
  isDone: boolean;

  @Field()
  isMilestone: boolean;

  @Field()
  title: string;
}

@ObjectType('MeasureResource', { description: 'What a measure needs of its own.' })
export class MeasureResourceType {
  @Field(() => ID)
  id: string;

  @Field(() => Float, { description: 'Money in euros.' })
  amount: number;

  @Field(() => ResourceKindEnum)
  kind: ResourceKind;

  @Field()
  note: string;

  @Field({ description: 'What the amount counts; nothing for money.' })
  unit: string;

  @Field(() => Int, { nullable: true })
  year: number | null;
}

@ObjectType('FundingApplication', { description: 'That a programme pays for a measure.' })
export class FundingApplicationType {
  @Field(() => ID)
  id: string;

  @Field(() => Float)
  amountCents: number;

  @Field(() => String, { nullable: true })
  decidedOn: Day | null;

  @Field(() => String, { nullable: true, description: 'The last day that is paid for.' })
  endsOn: Day | null;

  @Field(() => Float)
  ownShareCents: number;

  @Field()
  programme: Named;

  @Field(() => ApplicationStateEnum)
  state: ApplicationState;

  @Field(() => String, { nullable: true })
  submittedOn: Day | null;
}

@ObjectType('FundingReservation', { description: 'A Finanzierungsvorbehalt: agreed on although nobody pays for it yet.' })
export class FundingReservationType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  expiresOn: Day;

  @Field({ description: 'The organisation or the seat that grants it.' })
  grantedBy: string;

  @Field()
  reason: string;

  @Field(() => SettlementEnum, { nullable: true, description: 'How it came to its end; null while it is open.' })
  settled: Settlement | null;

  resolutionId: string | null;
}
