import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import { type ResolutionResult, ResolutionResultEnum } from '../../council/index.js';
import { PlannedDate } from '../../cycles/index.js';

@ObjectType({ description: 'What a council had resolved about a goal.' })
class ReportedMandate {
  @Field(() => String)
  decidedOn: Day;

  @Field({ description: 'The council.' })
  organization: string;

  @Field()
  reference: string;

  @Field(() => ResolutionResultEnum)
  result: ResolutionResult;

  @Field()
  title: string;
}

@ObjectType({ description: 'The paper with which a goal was on its way to a council.' })
class ReportedPaper {
  @Field({ description: 'The council that decides; empty while none is named.' })
  organization: string;

  @Field(() => String, { nullable: true })
  plannedOn: Day | null;

  @Field()
  reference: string;

  @Field()
  title: string;
}

@ObjectType('ReportedGoal', { description: 'What a report keeps of a goal beside where it stands.' })
export class ReportedGoalType {
  @Field(() => Float, { nullable: true })
  baselineValue: number | null;

  @Field()
  criterion: string;

  @Field(() => PlannedDate, { nullable: true })
  due: PartialDate | null;

  @Field(() => ID)
  goalId: string;

  @Field({ description: 'As the Sachstand says it; empty before the first.' })
  happened: string;

  @Field(() => ReportedMandate, { nullable: true })
  mandate: ReportedMandate | null;

  @Field()
  need: string;

  @Field(() => ReportedPaper, { nullable: true, description: 'Of a goal about which no council had resolved.' })
  onItsWay: ReportedPaper | null;
}
