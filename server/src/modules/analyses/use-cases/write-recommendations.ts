import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { isOutside } from '../../access/index.js';
import { Accountables } from '../../cycles/index.js';
import { type AddresseeIds, RECOMMENDATION } from '../domain/analysis-activities.js';
import { analysisScope } from '../persistence/analysis-scope.js';
import { FindingsRepository } from '../persistence/findings.repository.js';
import { type LockedRecommendation, RecommendationWorkRepository } from '../persistence/recommendation-work.repository.js';
import { AnalysisPlaces, type PlaceIds } from './analysis-places.js';
import { type SeenRecommendation, TakeRecommendationSteps } from './take-recommendation-steps.js';

export interface RecommendationContent extends AddresseeIds {
  title: string;
  text: string;
  visibility: Visibility;
  /** The Befunde that it follows from. */
  findingIds: string[];
}

/** Writes recommendations until they are issued. */
@Injectable()
export class WriteRecommendations {
  static readonly refusalsOfDraft = [NotFound, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly places: AnalysisPlaces,
    private readonly accountables: Accountables,
    private readonly findings: FindingsRepository,
    private readonly work: RecommendationWorkRepository,
    private readonly steps: TakeRecommendationSteps,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the id, also of the one that the same request drafted before @throws Refused with NotFound (also the addressee or a Befund), NotAllowed, InvalidInput or RequestIdReused */
  draft(actor: Actor, input: RecommendationContent & PlaceIds & { requestId: string }): Promise<string> {
    const { requestId: _, cycleId, blockId, findingIds, ...content } = input;
    const { tenantId } = actor;
    const { organizationId, seatId } = content;
    return this.units.run({ tenantId }, 'write', async () => {
      await this.places.claim(actor, { cycleId, blockId });
      await this.check(actor, cycleId, input);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'draftRecommendation', input);
      if (!isNew) return id;
      await this.work.add({ tenantId, id, cycleId, blockId, ...content, state: 'DRAFTED', createdBy: actor.personId, createdAt: this.clock.now() });
      await this.work.follow(tenantId, id, findingIds);
      await this.activity.record(actor, { kind: 'RECOMMENDATION_DRAFTED', subject: { kind: RECOMMENDATION, id, cycleId, blockId }, payload: { organizationId, seatId } });
      return id;
    });
  }

  /** @throws Refused with NotFound, NotAllowed, InvalidInput, RecommendationChangedMeanwhile, or RecommendationStepNotPossible for one that is issued */
  edit(actor: Actor, { recommendationId, version, findingIds, ...content }: SeenRecommendation & RecommendationContent): Promise<string> {
    return this.steps.execute(actor, 'EDIT', { recommendationId, version }, async (it) => {
      await this.check(actor, it.cycleId, { ...content, findingIds }, it);
      const changed = (['title', 'text', 'organizationId', 'seatId', 'visibility'] as const).filter((field) => it[field] !== content[field]);
      const follows = [...findingIds].sort().join() === it.findingIds.join();
      const fields = follows ? changed : [...changed, 'findings' as const];
      if (fields.length === 0) return null;
      if (!follows) await this.work.follow(it.tenantId, it.id, findingIds);
      return { entry: { kind: 'RECOMMENDATION_EDITED', payload: { fields } }, columns: content };
    });
  }

  /** An organisation or a seat, never both, who can read it once it is issued; and Befunde of the same cycle. */
  private async check(actor: Actor, cycleId: string, { organizationId, seatId, visibility, findingIds }: Pick<RecommendationContent, 'organizationId' | 'seatId' | 'visibility' | 'findingIds'>, from: Pick<LockedRecommendation, 'organizationId' | 'seatId'> = { organizationId: null, seatId: null }): Promise<void> {
    if (organizationId === null && seatId === null) throw new Refused(new InvalidInput(new InputProblem('organizationId', InputProblemCode.REQUIRED)));
    await this.accountables.check(actor, { organizationId, seatId, personId: null }, { organizationId: from.organizationId, seatId: from.seatId, personId: null });
    if (visibility === 'INTERNAL' && isOutside(await this.work.kindOf({ organizationId, seatId }))) throw new Refused(new InvalidInput(new InputProblem('visibility', InputProblemCode.TOO_NARROW)));
    const found = new Set((await this.findings.byIds(analysisScope(actor), findingIds)).filter(({ cycle }) => cycle.id === cycleId).map(({ id }) => id));
    const missing = findingIds.find((id) => !found.has(id));
    if (missing !== undefined) throw new Refused(new NotFound(missing));
  }
}
