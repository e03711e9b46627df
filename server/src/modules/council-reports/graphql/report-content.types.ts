import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import { PlannedDate, type Stand, StandEnum } from '../../cycles/index.js';
import { GoalLevelEnum, GoalStateEnum } from '../../goals/index.js';
import type { GoalChange, ReportGoal, StandChange } from '../domain/report-content.js';

@ObjectType({ description: 'One of the Inhalte of a Baustein, with its Umsetzungsstand.' })
export class ReportRow {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true })
  completedOn: Day | null;

  @Field(() => PlannedDate, { nullable: true })
  due: PartialDate | null;

  @Field()
  isOptional: boolean;

  @Field()
  key: string;

  @Field()
  note: string;

  @Field(() => String, { nullable: true, description: 'The content that it is a part of.' })
  parentKey: string | null;

  @Field(() => StandEnum, { nullable: true, description: 'None where it has parts.' })
  stand: Stand | null;

  @Field()
  title: string;
}

@ObjectType({ description: 'A row of the table that a Sachstandsvorlage is about.' })
export class ReportBlock {
  @Field(() => String, { nullable: true })
  bodyName: string | null;

  @Field(() => [ReportRow], { description: 'What the cycle has taken up beside the contents that its Vorlage names.' })
  further: ReportRow[];

  @Field(() => ID)
  id: string;

  @Field()
  key: string;

  @Field(() => [ReportRow])
  rows: ReportRow[];

  @Field()
  title: string;
}

@ObjectType('ReportGoal')
export class ReportGoalType {
  @Field()
  bodyName: string;

  @Field(() => PlannedDate, { nullable: true })
  due: PartialDate | null;

  @Field(() => ID)
  id: string;

  @Field(() => GoalLevelEnum, { nullable: true })
  level: ReportGoal['level'];

  @Field(() => Int)
  number: number;

  @Field(() => GoalStateEnum)
  state: ReportGoal['state'];

  @Field()
  title: string;
}

@ObjectType('ReportStandChange', { description: 'A content that stands elsewhere than in the last paper; null where there was or is none.' })
export class StandChangeType {
  @Field(() => StandEnum, { nullable: true })
  before: StandChange['before'];

  @Field()
  key: string;

  @Field(() => StandEnum, { nullable: true })
  now: StandChange['now'];

  @Field()
  title: string;
}

@ObjectType('ReportGoalChange', { description: 'The same of a goal.' })
export class GoalChangeType {
  @Field(() => GoalStateEnum, { nullable: true })
  before: GoalChange['before'];

  @Field(() => GoalStateEnum, { nullable: true })
  now: GoalChange['now'];

  @Field(() => Int)
  number: number;

  @Field()
  title: string;
}

@ObjectType({ description: 'What is different since the last paper about the same cycle.' })
export class ReportChanges {
  @Field(() => [GoalChangeType])
  goals: GoalChangeType[];

  @Field(() => String)
  sinceDay: Day;

  @Field()
  sinceReference: string;

  @Field()
  sinceTitle: string;

  @Field(() => [StandChangeType])
  stands: StandChangeType[];
}

@ObjectType({ description: 'What a partner says of its own, once it has released it.' })
export class ReleasedStatement {
  @Field(() => ID)
  organizationId: string;

  @Field()
  organizationName: string;

  @Field(() => String)
  releasedOn: Day;

  @Field()
  text: string;
}
