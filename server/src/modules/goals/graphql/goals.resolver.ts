import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { type FindingRow, FindingType, type RecommendationRow, RecommendationType } from '../../analyses/index.js';
import { GoalChangedMeanwhile } from '../domain/goals.refusals.js';
import { type SmartCheck, smartCheck } from '../domain/smart.js';
import type { GoalPlace } from '../persistence/goal-places.repository.js';
import type { GoalRow } from '../persistence/goal-rows.js';
import type { GoalPaperRow, MandateRow } from '../persistence/mandates.repository.js';
import { GoalPlaces } from '../use-cases/goal-places.js';
import { GoalQueries } from '../use-cases/goal-queries.js';
import { GoalMandate, GoalPaper, GoalPlaceType, GoalReference, GoalRelationType, GoalType, SmartCheckType } from './goals.types.js';
import { GoalThread } from './goal-thread.js';

const READABLE_ONLY = 'only what the actor may read is named';

@Resolver(() => GoalType)
export class GoalsResolver {
  private readonly servingOf: Loader<string, GoalRow[]>;

  constructor(
    private readonly queries: GoalQueries,
    private readonly places: GoalPlaces,
    private readonly thread: GoalThread,
  ) {
    this.servingOf = new Loader(async (ids, context) => Map.groupBy(await queries.serving((context as SignedInContext).actor, ids), ({ parentId }) => parentId ?? ''));
  }

  @Query(() => [GoalType], { description: 'The goals that may be read, of the latest cycle first.' })
  @Requires('goal.read')
  async goals(@Context() { actor }: SignedInContext): Promise<GoalRow[]> {
    return this.queries.all(actor);
  }

  @Query(() => GoalType, { nullable: true })
  @Requires('goal.read')
  async goal(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<GoalRow | undefined> {
    return this.queries.goal(actor, id);
  }

  @Query(() => [GoalPlaceType], { description: 'Where the actor may write goals, the latest cycle first.' })
  @Requires('goal.propose')
  async goalPlaces(@Context() { actor }: SignedInContext): Promise<GoalPlace[]> {
    return this.places.all(actor);
  }

  @ResolveField(() => [String], { description: 'What the actor may do now, for the buttons: goal.edit, .propose, .harmonise, .return, .reject, .submit, .adopt, .attain, .review, .supersede, .withdraw, .assign, .relate, .resolve.' })
  @WithinAggregate('the own rights')
  actions(@Parent() goal: GoalRow, @Context() { actor }: SignedInContext): string[] {
    return this.queries.actionsOn(actor, goal);
  }

  @ResolveField(() => [SmartCheckType], { nullable: true, description: 'Letter by letter, for an operational goal; null for others, which are not measured.' })
  @WithinAggregate('follows from the goal')
  smart(@Parent() { level, state, criterion, baselineValue, targetValue, indicator, proposedBy, owner, hasOpenConflict, due }: GoalRow): SmartCheck[] | null {
    const hasFigures = indicator !== '' && baselineValue !== null && targetValue !== null;
    return smartCheck({ level, state, criterion, hasFigures, isProposedBySomebody: proposedBy !== null, hasOwner: owner !== null, hasOpenConflict, hasDue: due !== null });
  }

  @ResolveField(() => GoalReference, { nullable: true, description: 'The goal of the level above that it serves.' })
  @WithinAggregate(READABLE_ONLY)
  async parent(@Parent() { parentId }: GoalRow, @Context() context: SignedInContext): Promise<GoalRow | undefined> {
    return this.thread.goal(context, parentId);
  }

  @ResolveField(() => [GoalReference], { description: 'The goals that serve it.' })
  @WithinAggregate(READABLE_ONLY)
  async children(@Parent() { id }: GoalRow, @Context() context: SignedInContext): Promise<GoalRow[]> {
    return (await this.servingOf.load(context, id)) ?? [];
  }

  @ResolveField(() => GoalReference, { nullable: true, description: 'The goal that took its place.' })
  @WithinAggregate(READABLE_ONLY)
  async supersededBy(@Parent() { supersededById }: GoalRow, @Context() context: SignedInContext): Promise<GoalRow | undefined> {
    return this.thread.goal(context, supersededById);
  }

  @ResolveField(() => [FindingType], { description: 'The Befunde that it comes from.' })
  @WithinAggregate(READABLE_ONLY)
  async findings(@Parent() { findingIds }: GoalRow, @Context() context: SignedInContext): Promise<FindingRow[]> {
    return this.thread.findings(context, findingIds);
  }

  @ResolveField(() => [RecommendationType], { description: 'The recommendations that it comes from.' })
  @WithinAggregate(READABLE_ONLY)
  async recommendations(@Parent() { recommendationIds }: GoalRow, @Context() context: SignedInContext): Promise<RecommendationRow[]> {
    return this.thread.recommendations(context, recommendationIds);
  }

  @ResolveField(() => GoalMandate, { nullable: true, description: 'What it rests on, once it is adopted.' })
  @WithinAggregate(READABLE_ONLY)
  async mandate(@Parent() { resolutionId }: GoalRow, @Context() context: SignedInContext): Promise<MandateRow | undefined> {
    return this.thread.mandate(context, resolutionId);
  }

  @ResolveField(() => GoalPaper, { nullable: true, description: 'With which it goes to the council, or went.' })
  @WithinAggregate(READABLE_ONLY)
  async paper(@Parent() { paperId }: GoalRow, @Context() context: SignedInContext): Promise<GoalPaperRow | undefined> {
    return this.thread.paper(context, paperId);
  }

  @ResolveField(() => [GoalRelationType], { description: 'How it stands to others.' })
  @WithinAggregate(READABLE_ONLY)
  async relations(@Parent() { id, relations }: GoalRow, @Context() context: SignedInContext): Promise<GoalRelationType[]> {
    const shown = relations.map(async ({ id: relationId, fromId, toId, kind, settlement }) => {
      const isIncoming = kind === 'CONTRIBUTES_TO' && toId === id;
      const other = await this.thread.goal(context, fromId === id ? toId : fromId);
      return other && { id: relationId, isIncoming, kind, settlement, other };
    });
    return (await Promise.all(shown)).filter((relation) => relation !== undefined);
  }
}

@Resolver(() => GoalChangedMeanwhile)
export class GoalChangedMeanwhileResolver {
  constructor(private readonly queries: GoalQueries) {}

  @ResolveField(() => GoalType, { nullable: true })
  @WithinAggregate(READABLE_ONLY)
  async current(@Parent() { goalId }: GoalChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<GoalRow | undefined> {
    return this.queries.goal(actor, goalId);
  }
}
