import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { EvaluationQueries } from '../use-cases/evaluation-queries.js';
import { FollowEvaluations } from '../use-cases/follow-evaluations.js';
import { Indicators } from '../use-cases/indicators.js';
import { PlanEvaluations } from '../use-cases/plan-evaluations.js';
import { RecordResults } from '../use-cases/record-results.js';
import { WriteMethods } from '../use-cases/write-methods.js';
import { PlanEvaluationInput, SaveEvaluationPlanInput } from './evaluation-plan.inputs.js';
import {
  AdoptEvaluationLessonsInput,
  AssessEvaluationInput,
  FixEvaluationMethodInput,
  GiveUpEvaluationInput,
  RecordBaselineInput,
  RemoveEvaluationFindingInput,
  RemoveEvaluationValueInput,
  ReportEvaluationInput,
  SaveEvaluationFindingInput,
  SaveEvaluationValueInput,
  SaveIndicatorInput,
  StartCollectingInput,
} from './evaluations.inputs.js';
import { EvaluationChanged, EvaluationStepResult, IndicatorSaved, PlanEvaluationResult, SaveIndicatorResult } from './evaluations.types.js';

@Resolver()
export class EvaluationChangesResolver {
  constructor(
    private readonly queries: EvaluationQueries,
    private readonly planning: PlanEvaluations,
    private readonly methods: WriteMethods,
    private readonly results: RecordResults,
    private readonly following: FollowEvaluations,
    private readonly indicators: Indicators,
  ) {}

  @Mutation(() => PlanEvaluationResult, { description: 'Begins an evaluation of a measure with a draft of its method.' })
  @Requires('evaluation.write')
  async planEvaluation(@Args('input') input: PlanEvaluationInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.planning.execute(actor, input));
  }

  @Mutation(() => EvaluationStepResult, { description: 'Changes the draft of the method, or begins another one after what is fixed.' })
  @Requires('evaluation.write')
  async saveEvaluationPlan(@Args('input') input: SaveEvaluationPlanInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.methods.save(actor, input));
  }

  @Mutation(() => EvaluationStepResult, { description: 'Fixes the draft of the method; it is never changed again.' })
  @Requires('evaluation.write')
  async fixEvaluationMethod(@Args('input') input: FixEvaluationMethodInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.methods.fix(actor, input));
  }

  @Mutation(() => EvaluationStepResult, { description: 'Adds what was before and what was found, or changes it.' })
  @Requires('evaluation.write')
  async saveEvaluationValue(@Args('input') input: SaveEvaluationValueInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.results.saveValue(actor, input));
  }

  @Mutation(() => EvaluationStepResult)
  @Requires('evaluation.write')
  async removeEvaluationValue(@Args('input') input: RemoveEvaluationValueInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.results.removeValue(actor, input));
  }

  @Mutation(() => EvaluationStepResult, { description: 'What was before counts as the baseline from now on, and is not changed any more.' })
  @Requires('evaluation.write')
  async recordBaseline(@Args('input') input: RecordBaselineInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.following.recordBaseline(actor, input));
  }

  @Mutation(() => EvaluationStepResult)
  @Requires('evaluation.write')
  async startCollecting(@Args('input') input: StartCollectingInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.following.collect(actor, input));
  }

  @Mutation(() => EvaluationStepResult, { description: 'Adds what was observed and what the measure contributed to it, or changes it.' })
  @Requires('evaluation.write')
  async saveEvaluationFinding(@Args('input') input: SaveEvaluationFindingInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.results.saveFinding(actor, input));
  }

  @Mutation(() => EvaluationStepResult)
  @Requires('evaluation.write')
  async removeEvaluationFinding(@Args('input') input: RemoveEvaluationFindingInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.results.removeFinding(actor, input));
  }

  @Mutation(() => EvaluationStepResult, { description: 'Says what was learned in all, and how the target group took part; from then on nothing of it changes.' })
  @Requires('evaluation.write')
  async assessEvaluation(@Args('input') input: AssessEvaluationInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.following.assess(actor, input));
  }

  @Mutation(() => EvaluationStepResult)
  @Requires('evaluation.write')
  async reportEvaluation(@Args('input') input: ReportEvaluationInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.following.report(actor, input));
  }

  @Mutation(() => EvaluationStepResult, { description: 'When each lesson of it is decided, or a sentence says that there is none.' })
  @Requires('evaluation.write')
  async adoptEvaluationLessons(@Args('input') input: AdoptEvaluationLessonsInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.following.adopt(actor, input));
  }

  @Mutation(() => EvaluationStepResult, { description: 'Says that it is not possible, and why.' })
  @Requires('evaluation.write')
  async giveUpEvaluation(@Args('input') input: GiveUpEvaluationInput, @Context() { actor }: SignedInContext): Promise<EvaluationChanged> {
    return this.changed(actor, this.following.giveUp(actor, input));
  }

  @Mutation(() => SaveIndicatorResult, { description: 'Adds an indicator, or changes one.' })
  @Requires('indicator.write')
  async saveIndicator(@Args('input') input: SaveIndicatorInput, @Context() { actor }: SignedInContext): Promise<IndicatorSaved> {
    await this.indicators.save(actor, input);
    return new IndicatorSaved(await this.indicators.all());
  }

  private async changed(actor: Actor, id: Promise<string>): Promise<EvaluationChanged> {
    return new EvaluationChanged(await this.queries.changed(actor, await id));
  }
}
