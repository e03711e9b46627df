import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { ReportChangedMeanwhile } from '../domain/council-reports.refusals.js';
import { FreezeReport } from '../use-cases/freeze-report.js';
import { type PaperReport, ReportQueries } from '../use-cases/report-queries.js';
import { WritePartnerStatement } from '../use-cases/write-partner-statement.js';
import { FreezeReportResult, PaperReportChanged, PaperReportType, ReleasePartnerStatementResult, TakePartnerStatementBackResult, WritePartnerStatementResult } from './paper-report.types.js';
import { FreezeReportInput, ReleasePartnerStatementInput, TakePartnerStatementBackInput, WritePartnerStatementInput } from './paper-reports.inputs.js';

@Resolver()
export class PaperReportsResolver {
  constructor(
    private readonly queries: ReportQueries,
    private readonly freezing: FreezeReport,
    private readonly statements: WritePartnerStatement,
  ) {}

  @Query(() => PaperReportType, { nullable: true, description: 'What a paper reports, would report now, and what partners say about it.' })
  @Requires('paper.read')
  async paperReport(@Args('paperId', { type: () => ID }) paperId: string, @Context() { actor }: SignedInContext): Promise<PaperReport | undefined> {
    return this.queries.page(actor, paperId);
  }

  @Mutation(() => FreezeReportResult, { description: 'Freezes what was seen, with its sources; a second time adds nothing.' })
  @Requires('paper.write')
  async freezeReport(@Args('input') input: FreezeReportInput, @Context() { actor }: SignedInContext): Promise<PaperReportChanged> {
    return new PaperReportChanged(await this.queries.changed(actor, await this.freezing.execute(actor, input)));
  }

  @Mutation(() => WritePartnerStatementResult, { description: 'Writes the draft of the own statement about a paper.' })
  @Requires('partnerStatement.write')
  async writePartnerStatement(@Args('input') input: WritePartnerStatementInput, @Context() { actor }: SignedInContext): Promise<PaperReportChanged> {
    return new PaperReportChanged(await this.queries.changed(actor, await this.statements.write(actor, input)));
  }

  @Mutation(() => ReleasePartnerStatementResult, { description: 'From then on whoever reads the paper reads the statement.' })
  @Requires('partnerStatement.release')
  async releasePartnerStatement(@Args('input') input: ReleasePartnerStatementInput, @Context() { actor }: SignedInContext): Promise<PaperReportChanged> {
    return new PaperReportChanged(await this.queries.changed(actor, await this.statements.release(actor, input)));
  }

  @Mutation(() => TakePartnerStatementBackResult, { description: 'Makes it a draft again; what was frozen with it keeps it.' })
  @Requires('partnerStatement.release')
  async takePartnerStatementBack(@Args('input') input: TakePartnerStatementBackInput, @Context() { actor }: SignedInContext): Promise<PaperReportChanged> {
    return new PaperReportChanged(await this.queries.changed(actor, await this.statements.takeBack(actor, input)));
  }
}

@Resolver(() => ReportChangedMeanwhile)
export class ReportChangedMeanwhileResolver {
  constructor(private readonly queries: ReportQueries) {}

  @ResolveField(() => PaperReportType)
  @WithinAggregate('whoever may freeze a paper may read it')
  async current(@Parent() { paperId }: ReportChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<PaperReport> {
    return this.queries.changed(actor, paperId);
  }
}
