import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { type ObjectFacts, mayWith } from '../../access/index.js';
import { factsOfAddressee } from '../../action-items/index.js';
import { RecommendationChangedMeanwhile, RecommendationStepNotPossible } from '../domain/analyses.refusals.js';
import { RECOMMENDATION } from '../domain/analysis-activities.js';
import { type Authored, factsOfAnalysis } from '../domain/analysis-facts.js';
import { RECOMMENDATION_MOVES, type RecommendationAction, type RecommendationVerb } from '../domain/recommendation-lifecycle.js';
import type { Recommendation } from '../domain/recommendation.entity.js';
import { analysisScope } from '../persistence/analysis-scope.js';
import { type LockedRecommendation, RecommendationWorkRepository } from '../persistence/recommendation-work.repository.js';

/** A recommendation as the actor saw it. */
export interface SeenRecommendation {
  recommendationId: string;
  version: number;
}

interface RecommendationStep {
  entry: Omit<ActivityEntry, 'subject'>;
  columns: Partial<Recommendation>;
}

/** Whoever decides about one, and whoever it is addressed to. */
export const factsFor = (actor: Actor, by: RecommendationAction, of: Authored & { addresseeOrganizationId: string; isLed: boolean; seatId: string | null }): ObjectFacts =>
  by === 'analysis.write' ? factsOfAnalysis(of) : factsOfAddressee(actor, of.bodyId, { organizationId: of.addresseeOrganizationId, isLed: of.isLed, seatId: of.seatId, personId: null });

/** What every step of a recommendation has in common: lock, right, version, whether it is possible there, then the step. */
@Injectable()
export class TakeRecommendationSteps {
  static readonly refusals = [NotFound, RecommendationChangedMeanwhile, RecommendationStepNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly work: RecommendationWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @param plan runs in the unit, after the rights; null changes nothing
   * @throws Refused with NotFound, NotAllowed, RecommendationChangedMeanwhile, RecommendationStepNotPossible, or what `plan` throws
   */
  execute(actor: Actor, verb: RecommendationVerb, { recommendationId, version }: SeenRecommendation, plan: (it: LockedRecommendation) => Promise<RecommendationStep | null> | RecommendationStep | null): Promise<string> {
    const { tenantId } = actor;
    const { by, from } = RECOMMENDATION_MOVES[verb];
    return this.units.run({ tenantId }, 'write', async () => {
      const it = isId(recommendationId) ? await this.work.lock(tenantId, analysisScope(actor), recommendationId, actor.today) : undefined;
      if (!it) throw new Refused(new NotFound(recommendationId));
      if (!mayWith(actor, by, factsFor(actor, by, it))) throw new Refused(new NotAllowed(by));
      if (version !== it.version) throw new Refused(new RecommendationChangedMeanwhile(recommendationId));
      if (!from.includes(it.state)) throw new Refused(new RecommendationStepNotPossible(it.state));
      const step = await plan(it);
      if (step === null) return recommendationId;
      await this.work.update(it, step.columns);
      await this.activity.record(actor, { ...step.entry, subject: { kind: RECOMMENDATION, id: it.id, cycleId: it.cycleId, blockId: it.blockId } });
      return it.id;
    });
  }
}
