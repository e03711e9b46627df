import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { AddAgreement } from '../use-cases/add-agreement.js';
import { AgreementParties } from '../use-cases/agreement-parties.js';
import { AgreementQueries } from '../use-cases/agreement-queries.js';
import { EditAgreement } from '../use-cases/edit-agreement.js';
import { AddAgreementPartyResult, AddAgreementResult, AgreementChanged, EditAgreementPartyResult, EditAgreementResult, EndAgreementResult, RemoveAgreementPartyResult } from './agreement-changes.types.js';
import { AddAgreementInput, AddAgreementPartyInput, EditAgreementInput, EditAgreementPartyInput, EndAgreementInput, RemoveAgreementPartyInput } from './agreements.inputs.js';

@Resolver()
export class AgreementChangesResolver {
  constructor(
    private readonly queries: AgreementQueries,
    private readonly adding: AddAgreement,
    private readonly editing: EditAgreement,
    private readonly parties: AgreementParties,
  ) {}

  @Mutation(() => AddAgreementResult)
  @Requires('agreement.edit')
  async addAgreement(@Args('input') { visibility, ...input }: AddAgreementInput, @Context() { actor }: SignedInContext): Promise<AgreementChanged> {
    return new AgreementChanged(await this.queries.one(actor, await this.adding.execute(actor, { ...input, visibility: visibility ?? undefined })));
  }

  @Mutation(() => EditAgreementResult)
  @Requires('agreement.edit')
  async editAgreement(@Args('input') { visibility, ...input }: EditAgreementInput, @Context() { actor }: SignedInContext): Promise<AgreementChanged> {
    return new AgreementChanged(await this.queries.one(actor, await this.editing.edit(actor, { ...input, visibility: visibility ?? undefined })));
  }

  @Mutation(() => EndAgreementResult, { description: 'Gives an agreement its last day.' })
  @Requires('agreement.edit')
  async endAgreement(@Args('input') input: EndAgreementInput, @Context() { actor }: SignedInContext): Promise<AgreementChanged> {
    return new AgreementChanged(await this.queries.one(actor, await this.editing.end(actor, input)));
  }

  @Mutation(() => AddAgreementPartyResult)
  @Requires('agreement.edit')
  async addAgreementParty(@Args('input') input: AddAgreementPartyInput, @Context() { actor }: SignedInContext): Promise<AgreementChanged> {
    return new AgreementChanged(await this.queries.one(actor, await this.parties.add(actor, input)));
  }

  @Mutation(() => EditAgreementPartyResult)
  @Requires('agreement.edit')
  async editAgreementParty(@Args('input') input: EditAgreementPartyInput, @Context() { actor }: SignedInContext): Promise<AgreementChanged> {
    return new AgreementChanged(await this.queries.one(actor, await this.parties.edit(actor, input)));
  }

  @Mutation(() => RemoveAgreementPartyResult)
  @Requires('agreement.edit')
  async removeAgreementParty(@Args('input') input: RemoveAgreementPartyInput, @Context() { actor }: SignedInContext): Promise<AgreementChanged> {
    return new AgreementChanged(await this.queries.one(actor, await this.parties.remove(actor, input)));
  }
}
