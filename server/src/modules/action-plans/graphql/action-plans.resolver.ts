import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { type MeasurePlace, MeasurePlaceType } from '../../measures/index.js';
import { ActionPlanChangedMeanwhile } from '../domain/action-plans.refusals.js';
import type { ActionPlanRow, VersionRow } from '../persistence/action-plan-rows.js';
import { ActionPlanQueries } from '../use-cases/action-plan-queries.js';
import { ComposePlans, type PlanView } from '../use-cases/compose-plans.js';
import { ActionPlanViewType } from './action-plan-view.types.js';
import { ActionPlanType, ActionPlanVersionType } from './action-plans.types.js';

const READABLE_ONLY = 'only what the actor may read is told';

@Resolver(() => ActionPlanType)
export class ActionPlansResolver {
  private readonly viewOf: Loader<ActionPlanRow, PlanView>;
  private readonly versionsOf: Loader<string, VersionRow[]>;

  constructor(
    private readonly queries: ActionPlanQueries,
    composing: ComposePlans,
  ) {
    this.viewOf = new Loader(async (rows, context) => {
      const views = await composing.of((context as SignedInContext).actor, rows);
      return new Map(rows.flatMap((row) => [views.get(row.id)].flatMap((view) => (view ? [[row, view] as const] : []))));
    });
    this.versionsOf = new Loader(async (ids, context) => Map.groupBy(await queries.versionsOf((context as SignedInContext).actor, ids), ({ planId }) => planId));
  }

  @Query(() => [ActionPlanType], { description: 'The Handlungskonzepte that may be read, of the latest cycle first.' })
  @Requires('actionPlan.read')
  async actionPlans(@Context() { actor }: SignedInContext): Promise<ActionPlanRow[]> {
    return this.queries.all(actor);
  }

  @Query(() => ActionPlanType, { nullable: true })
  @Requires('actionPlan.read')
  async actionPlan(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<ActionPlanRow | undefined> {
    return this.queries.plan(actor, id);
  }

  @Query(() => [MeasurePlaceType], { description: 'Where Handlungskonzepte are written, the latest cycle first.' })
  @Requires('actionPlan.write')
  async actionPlanPlaces(@Context() { actor }: SignedInContext): Promise<MeasurePlace[]> {
    return this.queries.writablePlaces(actor);
  }

  @ResolveField(() => [String], { description: 'What the actor may do now, for the buttons: actionPlan.edit, .freeze, .revise.' })
  @WithinAggregate('the own rights')
  actions(@Parent() plan: ActionPlanRow, @Context() { actor }: SignedInContext): string[] {
    return this.queries.actionsOn(actor, plan);
  }

  @ResolveField(() => Int, { description: 'How many Befunde, goals and measures it holds.' })
  @WithinAggregate('a number only')
  partCount(@Parent() { findingIds, goalIds, measureIds }: ActionPlanRow): number {
    return findingIds.length + goalIds.length + measureIds.length;
  }

  @ResolveField(() => [ActionPlanVersionType], { description: 'What was frozen, the latest first.' })
  @WithinAggregate(READABLE_ONLY)
  async versions(@Parent() { id }: ActionPlanRow, @Context() context: SignedInContext): Promise<VersionRow[]> {
    return (await this.versionsOf.load(context, id)) ?? [];
  }

  @ResolveField(() => ActionPlanViewType, { nullable: true, description: 'Null where the reader may read none of what was frozen.' })
  @WithinAggregate(READABLE_ONLY)
  async view(@Parent() plan: ActionPlanRow, @Context() context: SignedInContext): Promise<PlanView | undefined> {
    return this.viewOf.load(context, plan);
  }
}

@Resolver(() => ActionPlanChangedMeanwhile)
export class ActionPlanChangedMeanwhileResolver {
  constructor(private readonly queries: ActionPlanQueries) {}

  @ResolveField(() => ActionPlanType, { nullable: true })
  @WithinAggregate(READABLE_ONLY)
  async current(@Parent() { planId }: ActionPlanChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<ActionPlanRow | undefined> {
    return this.queries.plan(actor, planId);
  }
}
