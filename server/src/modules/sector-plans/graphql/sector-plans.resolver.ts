import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { type WorkPlace, WorkPlaceType } from '../../cycles/index.js';
import { SectorPlanChangedMeanwhile } from '../domain/sector-plans.refusals.js';
import type { SectorPlanRow } from '../persistence/sector-plan-rows.js';
import { type ReadableOverlap, SectorPlanQueries } from '../use-cases/sector-plan-queries.js';
import { mayKeep } from '../use-cases/sector-plan-rights.js';
import { SectorPlanOverlap, SectorPlanType } from './sector-plans.types.js';

@Resolver(() => SectorPlanType)
export class SectorPlansResolver {
  private readonly contentsOf: Loader<SectorPlanRow, WorkPlace[]>;

  constructor(private readonly queries: SectorPlanQueries) {
    this.contentsOf = new Loader(async (plans, context) => {
      const found = await queries.contentsOf((context as SignedInContext).actor, plans);
      return new Map(plans.map((plan) => [plan, [...found.values()].filter(({ id }) => plan.contentIds.includes(id))]));
    });
  }

  @Query(() => [SectorPlanType], { description: 'The Fachplanungen that may be read, by body and title.' })
  @Requires('sectorPlan.read')
  async sectorPlans(
    @Args('withEnded', { defaultValue: false, description: 'Also those that have ended.' }) withEnded: boolean,
    @Context() { actor }: SignedInContext,
  ): Promise<SectorPlanRow[]> {
    return this.queries.list(actor, withEnded);
  }

  @Query(() => SectorPlanType, { nullable: true })
  @Requires('sectorPlan.read')
  async sectorPlan(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<SectorPlanRow | undefined> {
    return this.queries.page(actor, id);
  }

  @Query(() => [SectorPlanOverlap], { description: 'What those that may be read and have not ended overlap in.' })
  @Requires('sectorPlan.read')
  async sectorPlanOverlaps(@Context() { actor }: SignedInContext): Promise<ReadableOverlap[]> {
    return this.queries.overlaps(actor);
  }

  @ResolveField(() => [String], { description: 'What the actor may do with it, for the buttons: sectorPlan.edit.' })
  @WithinAggregate('the own rights')
  actions(@Parent() { body, organization }: SectorPlanRow, @Context() { actor }: SignedInContext): string[] {
    return mayKeep(actor, { bodyId: body.id, organizationId: organization.id }) ? ['sectorPlan.edit'] : [];
  }

  @ResolveField(() => [WorkPlaceType], { description: 'The blocks and tasks that it is linked to, as far as they may be read.' })
  @WithinAggregate('the repository places only what the actor may read')
  async contents(@Parent() plan: SectorPlanRow, @Context() context: SignedInContext): Promise<WorkPlace[]> {
    return (await this.contentsOf.load(context, plan)) ?? [];
  }
}

@Resolver(() => SectorPlanChangedMeanwhile)
export class SectorPlanChangedMeanwhileResolver {
  constructor(private readonly queries: SectorPlanQueries) {}

  @ResolveField(() => SectorPlanType)
  @WithinAggregate('whoever may change a Fachplanung may read it')
  async current(@Parent() { planId }: SectorPlanChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<SectorPlanRow> {
    return this.queries.changed(actor, planId);
  }
}
