import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import { type Aktualitaet, AktualitaetEnum, type BlockStand, BlockStandEnum, type Lage, LageEnum, Named } from '../../cycles/index.js';
import { type GoalLevel, GoalLevelEnum, type GoalState, GoalStateEnum } from '../../goals/index.js';
import type { ChangeKind } from '../domain/changes.js';
import type { DecisionKind } from '../domain/decisions.js';
import type { Orphaned } from '../domain/standing.js';
import type { ReportVisibility } from '../domain/status-report.entity.js';
import type { Trend } from '../domain/trend.js';
import { ReportedGoalType } from './reported-goal.types.js';
import { ChangeKindEnum, DecisionKindEnum, OrphanedEnum, ReportVisibilityEnum, TrendEnum } from './goal-status.enums.js';

@ObjectType({ description: 'What became of a goal since a report.' })
class StandingChange {
  @Field(() => ChangeKindEnum)
  kind: ChangeKind;

  @Field(() => LageEnum, { nullable: true })
  lageBefore: Lage | null;

  @Field(() => BlockStandEnum, { nullable: true })
  standBefore: BlockStand | null;

  @Field(() => Float, { nullable: true })
  valueBefore: number | null;
}

@ObjectType({ description: 'Where a goal stands.' })
class GoalStanding {
  @Field(() => ID)
  id: string;

  @Field(() => Named)
  body: Named;

  @Field(() => StandingChange, { nullable: true, description: 'Null where there is no report to compare with.' })
  change: StandingChange | null;

  @Field()
  fieldOfAction: string;

  @Field(() => AktualitaetEnum, { nullable: true, description: 'Null where no Sachstand is expected.' })
  freshness: Aktualitaet | null;

  @Field(() => LageEnum, { nullable: true, description: 'Null before the first Sachstand.' })
  lage: Lage | null;

  @Field(() => GoalLevelEnum)
  level: GoalLevel;

  @Field(() => String, { nullable: true })
  nextDue: Day | null;

  @Field(() => Int)
  number: number;

  @Field(() => Int)
  openQuestions: number;

  @Field(() => OrphanedEnum, { nullable: true, description: 'Why nobody can say how it goes.' })
  orphaned: Orphaned | null;

  @Field(() => Named, { nullable: true, description: 'The organisation or the seat that answers for it.' })
  owner: Named | null;

  @Field({ description: 'Why it does not go to plan.' })
  sentence: string;

  @Field(() => BlockStandEnum)
  stand: BlockStand;

  @Field(() => GoalStateEnum)
  state: GoalState;

  @Field(() => Float, { nullable: true })
  targetValue: number | null;

  @Field()
  title: string;

  @Field(() => TrendEnum, { nullable: true, description: 'Against the Sachstand before; null where there was none.' })
  trend: Trend | null;

  @Field()
  unit: string;

  @Field(() => ID, { nullable: true, description: 'The Sachstand that says so.' })
  updateId: string | null;

  @Field(() => String, { nullable: true, description: 'As ISO 8601.' })
  updatedAt: string | null;

  @Field(() => Float, { nullable: true })
  value: number | null;

  @Field(() => Int, { description: 'Of the goal, when this was read.' })
  version: number;
}

@ObjectType({ description: 'How many goals stand how.' })
class GoalOverview {
  @Field(() => Int)
  atRisk: number;

  @Field(() => Int)
  better: number;

  @Field(() => Int)
  concluded: number;

  @Field(() => Int)
  fresh: number;

  @Field(() => Int)
  isNew: number;

  @Field(() => Int)
  moved: number;

  @Field(() => Int)
  never: number;

  @Field(() => Int)
  onTrack: number;

  @Field(() => Int)
  orphaned: number;

  @Field(() => Int)
  overdue: number;

  @Field(() => Int)
  total: number;

  @Field(() => Int)
  unknown: number;

  @Field(() => Int)
  watch: number;

  @Field(() => Int)
  worse: number;
}

@ObjectType()
class BodyGoals {
  @Field(() => Named)
  body: Named;

  @Field()
  overview: GoalOverview;
}

@ObjectType({ description: 'Something about which a council has yet to decide.' })
class DueDecision {
  @Field(() => ID)
  id: string;

  @Field(() => DecisionKindEnum)
  kind: DecisionKind;

  @Field(() => String, { nullable: true })
  on: Day | null;

  @Field({ description: 'Who decides; empty for a goal that no paper carries yet.' })
  organization: string;

  @Field()
  title: string;
}

@ObjectType({ description: 'What a council has adopted and somebody has still to carry out, but nobody answers for it, or no day is said.' })
class LooseResolution {
  @Field(() => String)
  decidedOn: Day;

  @Field({ description: 'Whether it is said until when.' })
  hasDue: boolean;

  @Field({ description: 'Whether somebody answers for it.' })
  hasOwner: boolean;

  @Field(() => ID)
  paperId: string;

  @Field({ description: 'Of the paper, with its reference.' })
  title: string;
}

@ObjectType({ description: 'The report that something is compared with.' })
class EarlierReport {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  until: Day;
}

@ObjectType('Leadership', { description: 'What those who lead see on one page.' })
export class LeadershipType {
  @Field(() => [BodyGoals], { description: 'The bodies side by side.' })
  bodies: BodyGoals[];

  @Field(() => [Named])
  bodyChoices: Named[];

  @Field(() => EarlierReport, { nullable: true })
  comparedWith: EarlierReport | null;

  @Field(() => [DueDecision], { description: 'The first day first.' })
  decisions: DueDecision[];

  @Field(() => Int, { description: 'Of these the first are shown.' })
  decisionCount: number;

  @Field(() => [String])
  fieldsOfAction: string[];

  @Field(() => Int, { description: 'Goals that fit; of these the first are shown.' })
  found: number;

  @Field(() => [GoalStanding])
  goals: GoalStanding[];

  @Field(() => [LooseResolution], { description: 'Those that nobody answers for first, each the oldest first.' })
  loose: LooseResolution[];

  @Field(() => Int, { description: 'Of these the first are shown.' })
  looseCount: number;

  @Field(() => [Named])
  organizationChoices: Named[];

  @Field()
  overview: GoalOverview;

  @Field(() => [GoalStanding], { description: 'Goals of which nothing is heard, or of which nobody can say anything.' })
  silent: GoalStanding[];

  @Field(() => Int, { description: 'Of these the first are shown.' })
  silentCount: number;
}

@ObjectType({ description: 'A report by its number and period.' })
export class StatusReportName {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => Named, { nullable: true, description: 'Whose view it is; null for the whole Planungskreis.' })
  body: Named | null;

  @Field()
  by: string;

  @Field(() => String, { nullable: true, description: 'The day after the report before; null for the first one.' })
  from: Day | null;

  @Field(() => Int)
  number: number;

  @Field(() => String)
  until: Day;

  @Field(() => ReportVisibilityEnum)
  visibility: ReportVisibility;
}

@ObjectType('StatusReport', { description: 'What those who lead saw on a day, as it was frozen.' })
export class StatusReportType extends StatusReportName {
  @Field(() => [BodyGoals], { description: 'The bodies side by side.' })
  bodies: BodyGoals[];

  @Field(() => EarlierReport, { nullable: true })
  comparedWith: EarlierReport | null;

  @Field(() => [DueDecision])
  decisions: DueDecision[];

  @Field(() => [ReportedGoalType], { description: 'What it keeps of its goals beside where they stand; none of a report that was frozen before it was kept.' })
  details: ReportedGoalType[];

  @Field(() => [GoalStanding])
  goals: GoalStanding[];

  @Field()
  overview: GoalOverview;
}
