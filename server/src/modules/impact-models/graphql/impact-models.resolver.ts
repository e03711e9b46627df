import { Args, Context, Field, ID, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { type MeasureRow, MeasureType } from '../../measures/index.js';
import { ImpactModelChangedMeanwhile } from '../domain/impact-models.refusals.js';
import type { ImpactModelRow, OpenAssumptionRow } from '../persistence/impact-models.repository.js';
import { AnswerAssumptions } from '../use-cases/answer-assumptions.js';
import { ImpactQueries, type ShownModel } from '../use-cases/impact-queries.js';
import { WriteImpactModels } from '../use-cases/write-impact-models.js';
import { AnswerAssumptionInput, SetImpactModelInput } from './impact-models.inputs.js';
import { ImpactModelType, OpenAssumption } from './impact-models.types.js';

@ObjectType()
class ImpactModelChanged {
  @Field(() => ImpactModelType, { description: 'As it is now.' })
  readonly model: ShownModel;

  constructor(model: ShownModel) {
    this.model = model;
  }
}

const SetImpactModelResult = resultUnion('SetImpactModelResult', ImpactModelChanged, WriteImpactModels.refusals);
const AnswerAssumptionResult = resultUnion('AnswerAssumptionResult', ImpactModelChanged, AnswerAssumptions.refusals);

@Resolver(() => OpenAssumption)
export class ImpactModelsResolver {
  constructor(
    private readonly queries: ImpactQueries,
    private readonly writing: WriteImpactModels,
    private readonly answering: AnswerAssumptions,
  ) {}

  @Query(() => [OpenAssumption], { description: 'What keeps a cycle open: the assumptions behind its measures that nobody has answered.' })
  @Requires('measure.read')
  async openAssumptions(@Args('cycleId', { type: () => ID }) cycleId: string, @Context() { actor }: SignedInContext): Promise<OpenAssumptionRow[]> {
    return this.queries.open(actor, cycleId);
  }

  @Mutation(() => SetImpactModelResult, { description: 'Says how a measure is meant to have its effect; takes the place of what was said before.' })
  @Requires('measure.write')
  async setImpactModel(@Args('input') input: SetImpactModelInput, @Context() { actor }: SignedInContext): Promise<ImpactModelChanged> {
    return new ImpactModelChanged(await this.queries.changed(actor, await this.writing.set(actor, input)));
  }

  @Mutation(() => AnswerAssumptionResult, { description: 'Says whether an assumption held, as long as the cycle is not closed.' })
  @Requires('assumption.answer')
  async answerAssumption(@Args('input') input: AnswerAssumptionInput, @Context() { actor }: SignedInContext): Promise<ImpactModelChanged> {
    return new ImpactModelChanged(await this.queries.changed(actor, await this.answering.execute(actor, input)));
  }

  @ResolveField(() => [String], { description: 'What the actor may do now, for the buttons: assumption.answer.' })
  @WithinAggregate('the own rights')
  actions(@Parent() assumption: OpenAssumptionRow, @Context() { actor }: SignedInContext): string[] {
    return this.queries.mayAnswer(actor, assumption) ? ['assumption.answer'] : [];
  }
}

@Resolver(() => MeasureType)
export class ModelOfMeasureResolver {
  private readonly modelOf: Loader<string, ImpactModelRow>;

  constructor(private readonly queries: ImpactQueries) {
    this.modelOf = new Loader((ids) => queries.of(ids));
  }

  @ResolveField(() => ImpactModelType, { description: 'How it is meant to contribute to an effect; empty where nobody wrote that down.' })
  @WithinAggregate('whoever reads a measure reads how it is meant to have its effect')
  async impactModel(@Parent() measure: MeasureRow, @Context() context: SignedInContext): Promise<ShownModel> {
    const model = await this.modelOf.load(context, measure.id);
    if (!model) throw new Error(`Measure ${measure.id} is gone.`);
    return this.queries.shown(context.actor, measure, model);
  }
}

@Resolver(() => ImpactModelChangedMeanwhile)
export class ImpactModelChangedMeanwhileResolver {
  constructor(private readonly queries: ImpactQueries) {}

  @ResolveField(() => ImpactModelType, { nullable: true })
  @WithinAggregate('only what the actor may read is named')
  async current(@Parent() { measureId }: ImpactModelChangedMeanwhile, @Context() { actor }: SignedInContext): Promise<ShownModel | undefined> {
    return this.queries.model(actor, measureId);
  }
}
