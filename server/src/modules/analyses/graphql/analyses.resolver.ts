import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { FindingChangedMeanwhile, RecommendationChangedMeanwhile } from '../domain/analyses.refusals.js';
import type { AnalysisPlace } from '../persistence/analysis-places.repository.js';
import type { FindingRow } from '../persistence/finding-rows.js';
import type { RecommendationRow } from '../persistence/recommendation-rows.js';
import { AnalysisPlaces } from '../use-cases/analysis-places.js';
import { AnalysisQueries } from '../use-cases/analysis-queries.js';
import { actionsOnFinding, actionsOnRecommendation } from '../use-cases/analysis-view.js';
import { AnalysisPlaceType, FindingType } from './findings.types.js';
import { Fruits } from './fruits.js';
import { RecommendationFruit, RecommendationType } from './recommendations.types.js';

const READABLE_ONLY = 'the repository reads only what the actor may read';

@Resolver(() => FindingType)
export class FindingsResolver {
  private readonly recommendationsOf: Loader<string, RecommendationRow[]>;

  constructor(
    private readonly queries: AnalysisQueries,
    private readonly places: AnalysisPlaces,
  ) {
    this.recommendationsOf = new Loader(async (ids, context) => {
      const found = await queries.recommendationsOf((context as SignedInContext).actor, ids);
      return new Map(ids.map((id) => [id, found.filter(({ findingIds }) => findingIds.includes(id))]));
    });
  }

  @Query(() => [FindingType], { description: 'The Befunde that may be read and were not removed, of the latest cycle first.' })
  @Requires('analysis.read')
  async findings(@Context() { actor }: SignedInContext): Promise<FindingRow[]> {
    return this.queries.allFindings(actor);
  }

  @Query(() => FindingType, { nullable: true })
  @Requires('analysis.read')
  async finding(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<FindingRow | undefined> {
    return this.queries.finding(actor, id);
  }

  @Query(() => [AnalysisPlaceType], { description: 'Where the actor may write down what an analysis brought, the latest cycle first.' })
  @Requires('analysis.write')
  async analysisPlaces(@Context() { actor }: SignedInContext): Promise<AnalysisPlace[]> {
    return this.places.all(actor);
  }

  @ResolveField(() => [String], { description: 'What the actor may do with it, for the buttons: finding.edit.' })
  @WithinAggregate('the own rights')
  actions(@Parent() finding: FindingRow, @Context() { actor }: SignedInContext): string[] {
    return actionsOnFinding(actor, finding);
  }

  @ResolveField(() => [RecommendationType], { description: 'What follows from it, as far as that may be read.' })
  @WithinAggregate(READABLE_ONLY)
  async recommendations(@Parent() { id }: FindingRow, @Context() context: SignedInContext): Promise<RecommendationRow[]> {
    return (await this.recommendationsOf.load(context, id)) ?? [];
  }
}

@Resolver(() => RecommendationType)
export class RecommendationsResolver {
  private readonly findingOf: Loader<string, FindingRow>;

  constructor(
    private readonly queries: AnalysisQueries,
    private readonly fruitsOf: Fruits,
  ) {
    this.findingOf = new Loader(async (ids, context) => new Map((await queries.findingsById((context as SignedInContext).actor, ids)).map((finding) => [finding.id, finding])));
  }

  @Query(() => [RecommendationType], { description: 'The recommendations that may be read, of the latest cycle first.' })
  @Requires('analysis.read')
  async recommendations(@Context() { actor }: SignedInContext): Promise<RecommendationRow[]> {
    return this.queries.allRecommendations(actor);
  }

  @Query(() => RecommendationType, { nullable: true })
  @Requires('analysis.read')
  async recommendation(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<RecommendationRow | undefined> {
    return this.queries.recommendation(actor, id);
  }

  @Query(() => [RecommendationType], { description: 'Those to an organisation or a seat of mine that I may answer and that wait for it; the first that is due first.' })
  @Requires('analysis.read')
  async myRecommendations(@Context() { actor }: SignedInContext): Promise<RecommendationRow[]> {
    return this.queries.toAnswer(actor);
  }

  @ResolveField(() => [String], { description: 'What the actor may do now, for the buttons: recommendation.edit, .issue, .consider, .answer, .implement, .complete, .lapse.' })
  @WithinAggregate('the own rights')
  actions(@Parent() recommendation: RecommendationRow, @Context() { actor }: SignedInContext): string[] {
    return actionsOnRecommendation(actor, recommendation);
  }

  @ResolveField(() => [FindingType], { description: 'The Befunde that it follows from, as far as they may be read.' })
  @WithinAggregate(READABLE_ONLY)
  async findings(@Parent() { findingIds }: RecommendationRow, @Context() context: SignedInContext): Promise<FindingRow[]> {
    return (await Promise.all(findingIds.map((id) => this.findingOf.load(context, id)))).filter((finding) => finding !== undefined);
  }

  @ResolveField(() => [RecommendationFruit], { description: 'What comes of it, as far as that may be read.' })
  @WithinAggregate('names are given only of what the actor may read')
  async fruits(@Parent() recommendation: RecommendationRow, @Context() context: SignedInContext): Promise<RecommendationFruit[]> {
    return this.fruitsOf.of(context, recommendation);
  }
}

@Resolver(() => FindingChangedMeanwhile)
export class FindingChangedMeanwhileResolver {
  constructor(private readonly queries: AnalysisQueries) {}

  @ResolveField(() => FindingType, { nullable: true })
  @WithinAggregate(READABLE_ONLY)
  async current(@Parent() { findingId }: FindingChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<FindingRow | undefined> {
    return this.queries.finding(actor, findingId);
  }
}

@Resolver(() => RecommendationChangedMeanwhile)
export class RecommendationChangedMeanwhileResolver {
  constructor(private readonly queries: AnalysisQueries) {}

  @ResolveField(() => RecommendationType, { nullable: true })
  @WithinAggregate(READABLE_ONLY)
  async current(@Parent() { recommendationId }: RecommendationChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<RecommendationRow | undefined> {
    return this.queries.recommendation(actor, recommendationId);
  }
}
