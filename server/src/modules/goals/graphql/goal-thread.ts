import { Injectable } from '@nestjs/common';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { AnalysisQueries, type FindingRow, type RecommendationRow } from '../../analyses/index.js';
import type { GoalRow } from '../persistence/goal-rows.js';
import type { GoalPaperRow, MandateRow } from '../persistence/mandates.repository.js';
import { GoalQueries } from '../use-cases/goal-queries.js';
import { Mandates } from '../use-cases/mandates.js';

const byId = <Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** What goals hang together with, from the Befund to the resolution: for all of an answer at once, as far as it may be read. */
@Injectable()
export class GoalThread {
  private readonly goalOf: Loader<string, GoalRow>;
  private readonly findingOf: Loader<string, FindingRow>;
  private readonly recommendationOf: Loader<string, RecommendationRow>;
  private readonly mandateOf: Loader<string, MandateRow>;
  private readonly paperOf: Loader<string, GoalPaperRow>;

  constructor(goals: GoalQueries, analyses: AnalysisQueries, mandates: Mandates) {
    this.goalOf = new Loader(async (ids, context) => byId(await goals.byIds((context as SignedInContext).actor, ids)));
    this.findingOf = new Loader(async (ids, context) => byId(await analyses.findingsById((context as SignedInContext).actor, ids)));
    this.recommendationOf = new Loader(async (ids, context) => byId(await analyses.recommendationsById((context as SignedInContext).actor, ids)));
    this.mandateOf = new Loader((ids, context) => mandates.byIds((context as SignedInContext).actor, ids));
    this.paperOf = new Loader((ids, context) => mandates.papers((context as SignedInContext).actor, ids));
  }

  async goal(context: SignedInContext, id: string | null): Promise<GoalRow | undefined> {
    return id === null ? undefined : this.goalOf.load(context, id);
  }

  async mandate(context: SignedInContext, resolutionId: string | null): Promise<MandateRow | undefined> {
    return resolutionId === null ? undefined : this.mandateOf.load(context, resolutionId);
  }

  async paper(context: SignedInContext, paperId: string | null): Promise<GoalPaperRow | undefined> {
    return paperId === null ? undefined : this.paperOf.load(context, paperId);
  }

  async findings(context: SignedInContext, ids: readonly string[]): Promise<FindingRow[]> {
    return (await Promise.all(ids.map((id) => this.findingOf.load(context, id)))).filter((finding) => finding !== undefined);
  }

  async recommendations(context: SignedInContext, ids: readonly string[]): Promise<RecommendationRow[]> {
    return (await Promise.all(ids.map((id) => this.recommendationOf.load(context, id)))).filter((recommendation) => recommendation !== undefined);
  }
}
