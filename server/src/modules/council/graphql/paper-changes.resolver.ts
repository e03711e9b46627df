import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { CreatePaper } from '../use-cases/create-paper.js';
import { EditPaper } from '../use-cases/edit-paper.js';
import { MovePaper } from '../use-cases/move-paper.js';
import { PaperQueries } from '../use-cases/paper-queries.js';
import { CoordinatePaperInput, CreatePaperInput, EditPaperInput, ProposeWordingInput, SubmitPaperInput, WithdrawPaperInput } from './paper-changes.inputs.js';
import { CoordinatePaperResult, CreatePaperResult, EditPaperResult, ProposeWordingResult, SubmitPaperResult, WithdrawPaperResult, PaperChanged } from './paper-changes.types.js';

@Resolver()
export class PaperChangesResolver {
  constructor(
    private readonly queries: PaperQueries,
    private readonly creating: CreatePaper,
    private readonly edits: EditPaper,
    private readonly moves: MovePaper,
  ) {}

  @Mutation(() => CreatePaperResult)
  @Requires('paper.write')
  async createPaper(@Args('input') input: CreatePaperInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.creating.execute(actor, input)));
  }

  @Mutation(() => EditPaperResult)
  @Requires('paper.write')
  async editPaper(@Args('input') input: EditPaperInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.edits.edit(actor, input)));
  }

  @Mutation(() => ProposeWordingResult, { description: 'Adds another wording of what is proposed; those before stay.' })
  @Requires('paper.write')
  async proposeWording(@Args('input') input: ProposeWordingInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.edits.propose(actor, input)));
  }

  @Mutation(() => CoordinatePaperResult)
  @Requires('paper.write')
  async coordinatePaper(@Args('input') input: CoordinatePaperInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.moves.execute(actor, 'COORDINATE', input)));
  }

  @Mutation(() => SubmitPaperResult)
  @Requires('paper.write')
  async submitPaper(@Args('input') input: SubmitPaperInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.moves.execute(actor, 'SUBMIT', input)));
  }

  @Mutation(() => WithdrawPaperResult)
  @Requires('paper.write')
  async withdrawPaper(@Args('input') input: WithdrawPaperInput, @Context() { actor }: SignedInContext): Promise<PaperChanged> {
    return new PaperChanged(await this.queries.changed(actor, await this.moves.execute(actor, 'WITHDRAW', input, input.reason)));
  }
}
