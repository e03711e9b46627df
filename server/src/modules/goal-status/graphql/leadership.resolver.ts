import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import type { ReportRow } from '../persistence/reports.repository.js';
import { FreezeReport } from '../use-cases/freeze-report.js';
import { Leadership, type LeadershipPage } from '../use-cases/leadership.js';
import { ReportQueries, type ReportView } from '../use-cases/report-queries.js';
import { FreezeStatusReportInput } from './goal-status.inputs.js';
import { FreezeStatusReportResult, StatusReportFrozen } from './goal-status.results.js';
import { LeadershipFilterInput } from './leadership.input.js';
import { LeadershipType, StatusReportName, StatusReportType } from './leadership.types.js';

@Resolver()
export class LeadershipResolver {
  constructor(
    private readonly overview: Leadership,
    private readonly reports: ReportQueries,
    private readonly freezing: FreezeReport,
  ) {}

  @Query(() => LeadershipType, { description: 'All goals that may be read, with what changed since a report, what is to be decided and what is silent.' })
  @Requires('leadership.read')
  async leadership(@Args('filter', { nullable: true }) filter: LeadershipFilterInput = new LeadershipFilterInput(), @Context() { actor }: SignedInContext): Promise<LeadershipPage> {
    return this.overview.page(actor, filter);
  }

  @Query(() => [StatusReportName], { description: 'The latest first.' })
  @Requires('leadership.read')
  async statusReports(@Context() { actor }: SignedInContext): Promise<ReportRow[]> {
    return this.reports.all(actor);
  }

  @Query(() => StatusReportType, { nullable: true })
  @Requires('leadership.read')
  async statusReport(
    @Args('id', { type: () => ID }) id: string,
    @Args('comparedWith', { type: () => Int, nullable: true, description: 'The number of another one; the one before of the same view where nothing is said.' }) comparedWith: number | null,
    @Context() { actor }: SignedInContext,
  ): Promise<ReportView | undefined> {
    return this.reports.report(actor, id, comparedWith ?? null);
  }

  @Mutation(() => FreezeStatusReportResult, { description: 'Keeps what the actor sees of the goals, for good.' })
  @Requires('report.freeze')
  async freezeStatusReport(@Args('input') input: FreezeStatusReportInput, @Context() { actor }: SignedInContext): Promise<StatusReportFrozen> {
    const id = await this.freezing.execute(actor, input);
    const report = await this.reports.report(actor, id, null);
    if (!report) throw new Error(`Report ${id} is gone.`);
    return new StatusReportFrozen(report);
  }
}
