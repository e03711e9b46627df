import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { FINDING, RECOMMENDATION } from '../domain/analysis-activities.js';
import { OPEN } from '../domain/recommendation-lifecycle.js';
import { analysisScope } from '../persistence/analysis-scope.js';
import { BlockAnalysesRepository, type BlockAnalysisRow } from '../persistence/block-analyses.repository.js';
import type { FindingRow } from '../persistence/finding-rows.js';
import { FindingsRepository } from '../persistence/findings.repository.js';
import type { RecommendationRow } from '../persistence/recommendation-rows.js';
import { RecommendationsRepository } from '../persistence/recommendations.repository.js';
import { actionsOnRecommendation } from './analysis-view.js';

/** What the pages of analyses read; who may read something may read its history. What may not be read is answered like what does not exist. */
@Injectable()
export class AnalysisQueries implements OnModuleInit {
  constructor(
    private readonly findings: FindingsRepository,
    private readonly recommendations: RecommendationsRepository,
    private readonly blocks: BlockAnalysesRepository,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: FINDING, readable: (actor, ids) => this.findings.readable(analysisScope(actor), ids) });
    this.readers.register({ kind: RECOMMENDATION, readable: (actor, ids) => this.recommendations.readable(analysisScope(actor), ids) });
  }

  allFindings(actor: Actor): Promise<FindingRow[]> {
    return this.findings.list(analysisScope(actor));
  }

  findingsById(actor: Actor, ids: readonly string[]): Promise<FindingRow[]> {
    return this.findings.byIds(analysisScope(actor), ids);
  }

  async finding(actor: Actor, id: string): Promise<FindingRow | undefined> {
    return isId(id) ? (await this.findingsById(actor, [id])).at(0) : undefined;
  }

  /** The Befund that a verb has just changed; whoever may change it may read it. */
  async changedFinding(actor: Actor, id: string): Promise<FindingRow> {
    const finding = await this.finding(actor, id);
    if (!finding) throw new Error(`Finding ${id} is gone.`);
    return finding;
  }

  allRecommendations(actor: Actor): Promise<RecommendationRow[]> {
    return this.recommendations.list(analysisScope(actor), actor.today);
  }

  recommendationsOf(actor: Actor, findingIds: readonly string[]): Promise<RecommendationRow[]> {
    return this.recommendations.ofFindings(analysisScope(actor), actor.today, findingIds);
  }

  recommendationsById(actor: Actor, ids: readonly string[]): Promise<RecommendationRow[]> {
    return this.recommendations.byIds(analysisScope(actor), actor.today, ids);
  }

  async recommendation(actor: Actor, id: string): Promise<RecommendationRow | undefined> {
    return isId(id) ? (await this.recommendationsById(actor, [id])).at(0) : undefined;
  }

  /** The recommendation that a verb has just changed; whoever may change it may read it. */
  async changedRecommendation(actor: Actor, id: string): Promise<RecommendationRow> {
    const recommendation = await this.recommendation(actor, id);
    if (!recommendation) throw new Error(`Recommendation ${id} is gone.`);
    return recommendation;
  }

  /** Of those of `blockIds` that are of analyses. */
  ofBlocks(actor: Actor, blockIds: readonly string[]): Promise<BlockAnalysisRow[]> {
    return this.blocks.of(analysisScope(actor), blockIds);
  }

  /** Those that wait for an answer that the actor may give as one of the addressee, the first that is due first. */
  async toAnswer(actor: Actor): Promise<RecommendationRow[]> {
    const own = new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId));
    const waiting = (await this.allRecommendations(actor)).filter((row) => OPEN.includes(row.state) && own.has(row.addresseeOrganization.id) && actionsOnRecommendation(actor, row).includes('recommendation.answer'));
    return waiting.toSorted((one, other) => (one.answerDue ?? '').localeCompare(other.answerDue ?? ''));
  }
}
