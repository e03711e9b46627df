import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { EvaluationChangedMeanwhile } from '../domain/evaluations.refusals.js';
import type { EvaluationOutlineRow, EvaluationRow, IndicatorRow } from '../persistence/evaluation-rows.js';
import { EvaluationQueries, type EvaluationsOfMeasure } from '../use-cases/evaluation-queries.js';
import { Indicators } from '../use-cases/indicators.js';
import { EvaluationOutline, MeasureEvaluations } from './evaluation-outline.types.js';
import { IndicatorType } from './evaluation-parts.types.js';
import { EvaluationType } from './evaluations.types.js';

@Resolver(() => EvaluationType)
export class EvaluationsResolver {
  constructor(
    private readonly queries: EvaluationQueries,
    private readonly indicatorsKept: Indicators,
  ) {}

  @Query(() => [EvaluationOutline], { description: 'The evaluations that may be read, in the order of their measures, of the latest cycle first: where they stand, without what was found.' })
  @Requires('evaluation.read')
  async evaluations(@Context() { actor }: SignedInContext): Promise<EvaluationOutlineRow[]> {
    return this.queries.all(actor);
  }

  @Query(() => EvaluationType, { nullable: true })
  @Requires('evaluation.read')
  async evaluation(@Args('id', { type: () => ID }) id: string, @Context() { actor }: SignedInContext): Promise<EvaluationRow | undefined> {
    return this.queries.evaluation(actor, id);
  }

  @Query(() => MeasureEvaluations, { nullable: true })
  @Requires('evaluation.read')
  async measureEvaluations(@Args('measureId', { type: () => ID }) measureId: string, @Context() { actor }: SignedInContext): Promise<EvaluationsOfMeasure | undefined> {
    return this.queries.ofMeasure(actor, measureId);
  }

  @Query(() => [IndicatorType], { description: 'What can be counted in the Planungskreis, by its name.' })
  @Requires('evaluation.read')
  async indicators(): Promise<IndicatorRow[]> {
    return this.indicatorsKept.all();
  }

  @ResolveField(() => [String], { description: 'What the actor may do now, for the buttons: evaluation.plan, .fix, .value, .baseline, .collect, .finding, .assess, .report, .adopt, .give_up.' })
  @WithinAggregate('the own rights')
  actions(@Parent() evaluation: EvaluationRow, @Context() { actor }: SignedInContext): string[] {
    return this.queries.actionsOn(actor, evaluation);
  }
}

@Resolver(() => EvaluationChangedMeanwhile)
export class EvaluationChangedMeanwhileResolver {
  constructor(private readonly queries: EvaluationQueries) {}

  @ResolveField(() => EvaluationType, { nullable: true })
  @WithinAggregate('only what the actor may read is named')
  async current(@Parent() { evaluationId }: EvaluationChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<EvaluationRow | undefined> {
    return this.queries.evaluation(actor, evaluationId);
  }
}
