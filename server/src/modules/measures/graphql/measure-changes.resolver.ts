import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { FollowMeasures } from '../use-cases/follow-measures.js';
import { GiveMeasureStatus } from '../use-cases/give-measure-status.js';
import { MeasureQueries } from '../use-cases/measure-queries.js';
import { PlanMeasures } from '../use-cases/plan-measures.js';
import { WriteMeasures } from '../use-cases/write-measures.js';
import { AddMeasureResult, EditMeasuresResult, GiveMeasureStatusResult, MeasureChanged, MeasuresChanged, MeasureStepResult } from './measure-changes.types.js';
import { AddMeasureInput, EditMeasureInput, EditMeasuresInput } from './measure-content.input.js';
import {
  AgreeMeasureInput,
  CompleteMeasureInput,
  ContinueMeasureInput,
  DecideContinuationInput,
  EndMeasureInput,
  GiveMeasureStatusInput,
  MarkMeasureStepInput,
  PauseMeasureInput,
  ProposeMeasureInput,
  RejectMeasureInput,
  ResumeMeasureInput,
  SetMeasureResourcesInput,
  SetMeasureStepsInput,
  StartMeasureInput,
  TerminateMeasureInput,
} from './measure-steps.inputs.js';

@Resolver()
export class MeasureChangesResolver {
  constructor(
    private readonly queries: MeasureQueries,
    private readonly writing: WriteMeasures,
    private readonly planning: PlanMeasures,
    private readonly following: FollowMeasures,
    private readonly giving: GiveMeasureStatus,
  ) {}

  @Mutation(() => AddMeasureResult, { description: 'As an idea.' })
  @Requires('measure.write')
  async addMeasure(@Args('input') input: AddMeasureInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.writing.add(actor, input));
  }

  @Mutation(() => MeasureStepResult, { description: 'Changes what a measure says of itself as long as it lives.' })
  @Requires('measure.write')
  async editMeasure(@Args('input') input: EditMeasureInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.writing.edit(actor, input));
  }

  @Mutation(() => EditMeasuresResult, { description: 'Changes what many measures say of themselves, in one step: all of them, or none.' })
  @Requires('measure.write')
  async editMeasures(@Args('input') input: EditMeasuresInput, @Context() { actor }: SignedInContext): Promise<MeasuresChanged> {
    return new MeasuresChanged(await this.writing.editAll(actor, input));
  }

  @Mutation(() => MeasureStepResult, { description: 'Says how it goes, step by step; takes the place of what was said before.' })
  @Requires('measure.write')
  async setMeasureSteps(@Args('input') input: SetMeasureStepsInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.planning.setSteps(actor, input));
  }

  @Mutation(() => MeasureStepResult, { description: 'Says of one step whether it is done.' })
  @Requires('measure.work')
  async markMeasureStep(@Args('input') input: MarkMeasureStepInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.planning.markStep(actor, input));
  }

  @Mutation(() => MeasureStepResult, { description: 'Says what it needs of its own; takes the place of what was said before.' })
  @Requires('measure.write')
  async setMeasureResources(@Args('input') input: SetMeasureResourcesInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.planning.setResources(actor, input));
  }

  @Mutation(() => MeasureStepResult)
  @Requires('measure.write')
  async proposeMeasure(@Args('input') input: ProposeMeasureInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.following.propose(actor, input));
  }

  @Mutation(() => MeasureStepResult, { description: 'Needs a goal, somebody who answers for it, and money or a Vorbehalt.' })
  @Requires('measure.decide')
  async agreeMeasure(@Args('input') input: AgreeMeasureInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.following.agree(actor, input));
  }

  @Mutation(() => MeasureStepResult)
  @Requires('measure.decide')
  async rejectMeasure(@Args('input') input: RejectMeasureInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.following.reject(actor, input));
  }

  @Mutation(() => MeasureStepResult, { description: 'Needs money or an own resolution instead, and no open Vorbehalt.' })
  @Requires('measure.write')
  async startMeasure(@Args('input') input: StartMeasureInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.following.start(actor, input));
  }

  @Mutation(() => MeasureStepResult)
  @Requires('measure.write')
  async pauseMeasure(@Args('input') input: PauseMeasureInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.following.pause(actor, input));
  }

  @Mutation(() => MeasureStepResult)
  @Requires('measure.write')
  async resumeMeasure(@Args('input') input: ResumeMeasureInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.following.resume(actor, input));
  }

  @Mutation(() => MeasureStepResult)
  @Requires('measure.write')
  async completeMeasure(@Args('input') input: CompleteMeasureInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.following.complete(actor, input));
  }

  @Mutation(() => MeasureStepResult, { description: 'Makes it a lasting offer; what others paid for needs the decision first.' })
  @Requires('measure.decide')
  async continueMeasure(@Args('input') input: ContinueMeasureInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.following.goOn(actor, input));
  }

  @Mutation(() => MeasureStepResult)
  @Requires('measure.decide')
  async endMeasure(@Args('input') input: EndMeasureInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.following.end(actor, input));
  }

  @Mutation(() => MeasureStepResult, { description: 'Breaks it off, with a reason.' })
  @Requires('measure.decide')
  async terminateMeasure(@Args('input') input: TerminateMeasureInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.following.terminate(actor, input));
  }

  @Mutation(() => MeasureStepResult, { description: 'Whether it goes on when what others pay for it ends.' })
  @Requires('measure.decide')
  async decideContinuation(@Args('input') input: DecideContinuationInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.following.decide(actor, input));
  }

  @Mutation(() => GiveMeasureStatusResult, { description: 'Says how it goes, as one who answers for it.' })
  @Requires('status.give')
  async giveMeasureStatus(@Args('input') input: GiveMeasureStatusInput, @Context() { actor }: SignedInContext): Promise<MeasureChanged> {
    return this.changed(actor, this.giving.execute(actor, input));
  }

  private async changed(actor: Actor, id: Promise<string>): Promise<MeasureChanged> {
    return new MeasureChanged(await this.queries.changed(actor, await id));
  }
}
