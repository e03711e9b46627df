import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { ArrangeConsultations } from '../use-cases/arrange-consultations.js';
import { CorrectConsultationResult } from '../use-cases/correct-consultation-result.js';
import { PaperQueries } from '../use-cases/paper-queries.js';
import { RecordConsultationResult } from '../use-cases/record-consultation-result.js';
import { AddConsultationInput, CorrectConsultationResultInput, EditConsultationInput, MoveConsultationInput, RecordConsultationResultInput, RemoveConsultationInput } from './consultation.inputs.js';
import { AddConsultationResult, CorrectConsultationResultResult, EditConsultationResult, MoveConsultationResult, RecordConsultationResultResult, RemoveConsultationResult, PaperChanged } from './paper-changes.types.js';

@Resolver()
export class ConsultationChangesResolver {
  constructor(
    private readonly queries: PaperQueries,
    private readonly arranging: ArrangeConsultations,
    private readonly recording: RecordConsultationResult,
    private readonly correcting: CorrectConsultationResult,
  ) {}

  @Mutation(() => AddConsultationResult, { description: 'Adds a body to those that consult; it stands last, or before the one that decides.' })
  @Requires('paper.write')
  async addConsultation(@Args('input') input: AddConsultationInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.arranging.add(actor, input)));
  }

  @Mutation(() => EditConsultationResult, { description: 'Changes when a body consults and what it is asked for, until it has said what came of it.' })
  @Requires('paper.write')
  async editConsultation(@Args('input') input: EditConsultationInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.arranging.edit(actor, input)));
  }

  @Mutation(() => RemoveConsultationResult)
  @Requires('paper.write')
  async removeConsultation(@Args('input') input: RemoveConsultationInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.arranging.remove(actor, input)));
  }

  @Mutation(() => MoveConsultationResult)
  @Requires('paper.write')
  async moveConsultation(@Args('input') input: MoveConsultationInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.arranging.move(actor, input)));
  }

  @Mutation(() => RecordConsultationResultResult, { description: 'Says what came of a consultation; the result of the body that decides is the resolution.' })
  @Requires('consultation.record')
  async recordConsultationResult(@Args('input') input: RecordConsultationResultInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.recording.execute(actor, input)));
  }

  @Mutation(() => CorrectConsultationResultResult, { description: 'Corrects a result that somebody has entered wrongly, and takes back what had followed from it, where nobody has gone on with that.' })
  @Requires('consultation.correct')
  async correctConsultationResult(@Args('input') input: CorrectConsultationResultInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.correcting.execute(actor, input)));
  }
}
