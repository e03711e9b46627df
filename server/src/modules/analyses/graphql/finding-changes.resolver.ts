import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../../../kernel/actor.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { AnalysisQueries } from '../use-cases/analysis-queries.js';
import { KeepEvidence } from '../use-cases/keep-evidence.js';
import { WriteFindings } from '../use-cases/write-findings.js';
import { AddEvidenceInput, AddFindingInput, EditEvidenceInput, EditFindingInput, RemoveEvidenceInput, RemoveFindingInput } from './findings.inputs.js';
import { AddEvidenceResult, AddFindingResult, ChangeEvidenceResult, ChangeFindingResult, FindingChanged } from './findings.types.js';

@Resolver()
export class FindingChangesResolver {
  constructor(
    private readonly queries: AnalysisQueries,
    private readonly findings: WriteFindings,
    private readonly evidence: KeepEvidence,
  ) {}

  @Mutation(() => AddFindingResult)
  @Requires('analysis.write')
  async addFinding(@Args('input') input: AddFindingInput, @Context() { actor }: SignedInContext): Promise<FindingChanged> {
    return this.changed(actor, this.findings.add(actor, input));
  }

  @Mutation(() => ChangeFindingResult)
  @Requires('analysis.write')
  async editFinding(@Args('input') input: EditFindingInput, @Context() { actor }: SignedInContext): Promise<FindingChanged> {
    return this.changed(actor, this.findings.edit(actor, input));
  }

  @Mutation(() => ChangeFindingResult, { description: 'Takes a Befund out of the lists, with a reason; what follows from it goes on to name it.' })
  @Requires('analysis.write')
  async removeFinding(@Args('input') input: RemoveFindingInput, @Context() { actor }: SignedInContext): Promise<FindingChanged> {
    return this.changed(actor, this.findings.remove(actor, input));
  }

  @Mutation(() => AddEvidenceResult, { description: 'What people said needs their consent, or nobody may be recognised in it.' })
  @Requires('analysis.write')
  async addEvidence(@Args('input') input: AddEvidenceInput, @Context() { actor }: SignedInContext): Promise<FindingChanged> {
    return this.changed(actor, this.evidence.add(actor, input));
  }

  @Mutation(() => ChangeEvidenceResult)
  @Requires('analysis.write')
  async editEvidence(@Args('input') input: EditEvidenceInput, @Context() { actor }: SignedInContext): Promise<FindingChanged> {
    return this.changed(actor, this.evidence.edit(actor, input));
  }

  @Mutation(() => ChangeEvidenceResult, { description: 'Takes evidence off, with a reason; what it said stays in the history.' })
  @Requires('analysis.write')
  async removeEvidence(@Args('input') input: RemoveEvidenceInput, @Context() { actor }: SignedInContext): Promise<FindingChanged> {
    return this.changed(actor, this.evidence.remove(actor, input));
  }

  private async changed(actor: Actor, id: Promise<string>): Promise<FindingChanged> {
    return new FindingChanged(await this.queries.changedFinding(actor, await id));
  }
}
