import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { PaperType } from '../../council/index.js';
import { Named } from '../../cycles/index.js';
import { VisibilityEnum } from '../../organizations/index.js';
import { ReportProblemEnum, type ReportProblemCode } from '../domain/council-reports.refusals.js';
import { STATEMENT_STATES, type StatementState } from '../domain/partner-statement.entity.js';
import type { WidenedContent } from '../domain/widened-contents.js';
import { FreezeReport } from '../use-cases/freeze-report.js';
import { WritePartnerStatement } from '../use-cases/write-partner-statement.js';
import { ReleasedStatement, ReportBlock, ReportChanges, ReportGoalType } from './report-content.types.js';

const StatementStateEnum = enumOf('StatementState', STATEMENT_STATES);

@ObjectType('ReportContent', { description: 'What a Sachstandsvorlage says beside what its paper says.' })
export class ReportContentType {
  @Field(() => String, { description: 'The day on which everything stood like this.' })
  asOf: Day;

  @Field(() => [ReportBlock])
  blocks: ReportBlock[];

  @Field(() => ReportChanges, { nullable: true, description: 'None where there is no paper before it.' })
  changes: ReportChanges | null;

  @Field(() => [ReportGoalType])
  goals: ReportGoalType[];

  @Field(() => [ReleasedStatement])
  statements: ReleasedStatement[];
}

const WidenedKindEnum = enumOf('WidenedContentKind', ['BLOCK', 'GOAL'] as const);

@ObjectType('WidenedContent', { description: 'What more people than before read once a paper holds it.' })
class WidenedContentType {
  @Field(() => WidenedKindEnum)
  kind: WidenedContent['kind'];

  @Field(() => ID)
  id: string;

  @Field({ description: 'As people name it: "B3 Analysen", "Z4 Zwei Treffs".' })
  name: string;

  @Field(() => Int, { description: 'How many contents of a Baustein; 0 for a goal.' })
  contents: number;

  @Field(() => VisibilityEnum, { description: 'Who reads the narrowest part of it so far.' })
  visibility: Visibility;
}

@ObjectType('ReportDraft', { description: 'What would be frozen now.' })
export class ReportDraftType {
  @Field(() => ReportContentType, { nullable: true })
  content: ReportContentType | null;

  @Field({ description: 'To be handed over when it is frozen: nothing else is.' })
  fingerprint: string;

  @Field(() => Int, { description: 'Contents that stay out, because they are internal.' })
  leftOut: number;

  @Field(() => [WidenedContentType])
  widened: WidenedContent[];

  @Field(() => [ReportProblemEnum], { description: 'What keeps it from being frozen.' })
  problems: ReportProblemCode[];
}

@ObjectType({ description: 'A frozen version; fetched at /dokumente/sachstand/{paper}.pdf or .docx?fassung={versionNo}.' })
export class FrozenReport {
  @Field()
  content: ReportContentType;

  @Field(() => GraphQLISODateTime)
  frozenAt: Date;

  @Field()
  frozenBy: string;

  @Field(() => Int)
  versionNo: number;
}

@ObjectType({ description: 'What an organisation of mine says about a paper; its own until it is released.' })
export class OwnStatement {
  @Field()
  organization: Named;

  @Field(() => String, { nullable: true })
  releasedOn: Day | null;

  @Field(() => StatementStateEnum)
  state: StatementState;

  @Field()
  text: string;

  @Field(() => Int, { description: '0 while nothing is written.' })
  version: number;
}

@ObjectType('PaperReport', { description: 'A paper with what it reports.' })
export class PaperReportType {
  @Field(() => ReportDraftType, { nullable: true, description: 'For whoever may freeze it.' })
  draft: ReportDraftType | null;

  @Field(() => [FrozenReport], { description: 'The latest first.' })
  frozen: FrozenReport[];

  @Field(() => [OwnStatement], { description: 'One for each organisation of mine that says something of its own.' })
  ownStatements: OwnStatement[];

  @Field()
  paper: PaperType;

  @Field(() => [ID], { description: 'Contents and goals in it that may be opened; of the others only what the paper says may be known.' })
  readableIds: string[];

  @Field(() => [ReleasedStatement])
  statements: ReleasedStatement[];
}

@ObjectType()
export class PaperReportChanged {
  @Field({ description: 'As it is now.' })
  readonly report: PaperReportType;

  constructor(report: PaperReportType) {
    this.report = report;
  }
}

export const FreezeReportResult = resultUnion('FreezeReportResult', PaperReportChanged, FreezeReport.refusals);
export const WritePartnerStatementResult = resultUnion('WritePartnerStatementResult', PaperReportChanged, WritePartnerStatement.refusals);
export const ReleasePartnerStatementResult = resultUnion('ReleasePartnerStatementResult', PaperReportChanged, WritePartnerStatement.refusals);
export const TakePartnerStatementBackResult = resultUnion('TakePartnerStatementBackResult', PaperReportChanged, WritePartnerStatement.refusals);
