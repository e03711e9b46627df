import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { MethodChangedMeanwhile } from '../domain/methods.refusals.js';
import type { MethodRow } from '../persistence/methods.repository.js';
import { MethodQueries } from '../use-cases/method-queries.js';
import { ShippedMethods } from '../use-cases/shipped-methods.js';
import { WriteMethods } from '../use-cases/write-methods.js';
import { AddMethodInput, EditMethodInput, RestoreMethodInput, RetireMethodInput } from './methods.inputs.js';
import { AddMethodResult, AddShippedMethodsResult, ChangeMethodResult, MethodChanged, ShippedMethodsAdded } from './methods.results.js';
import { MethodType } from './methods.types.js';

@Resolver(() => MethodType)
export class MethodsResolver {
  constructor(
    private readonly queries: MethodQueries,
    private readonly writing: WriteMethods,
    private readonly shipped: ShippedMethods,
  ) {}

  @Query(() => [MethodType], { description: 'The Methodenkoffer by name; what is not used any more comes last.' })
  @Requires('method.read')
  async methods(): Promise<MethodRow[]> {
    return this.queries.all();
  }

  @Query(() => MethodType, { nullable: true })
  @Requires('method.read')
  async method(@Args('id', { type: () => ID }) id: string): Promise<MethodRow | undefined> {
    return this.queries.method(id);
  }

  @Mutation(() => AddMethodResult)
  @Requires('method.write')
  async addMethod(@Args('input') input: AddMethodInput, @Context() { actor }: SignedInContext): Promise<MethodChanged> {
    return this.changed(this.writing.add(actor, input));
  }

  @Mutation(() => ChangeMethodResult)
  @Requires('method.write')
  async editMethod(@Args('input') input: EditMethodInput, @Context() { actor }: SignedInContext): Promise<MethodChanged> {
    return this.changed(this.writing.edit(actor, input));
  }

  @Mutation(() => ChangeMethodResult, { description: 'Takes it out of use; whatever names it goes on doing so.' })
  @Requires('method.write')
  async retireMethod(@Args('input') input: RetireMethodInput, @Context() { actor }: SignedInContext): Promise<MethodChanged> {
    return this.changed(this.writing.retire(actor, input));
  }

  @Mutation(() => ChangeMethodResult, { description: 'Takes it into use again.' })
  @Requires('method.write')
  async restoreMethod(@Args('input') input: RestoreMethodInput, @Context() { actor }: SignedInContext): Promise<MethodChanged> {
    return this.changed(this.writing.restore(actor, input));
  }

  @Mutation(() => AddShippedMethodsResult, { description: 'Adds the methods that come with the program and are not there yet; changes none.' })
  @Requires('method.write')
  async addShippedMethods(@Context() { actor }: SignedInContext): Promise<ShippedMethodsAdded> {
    return new ShippedMethodsAdded(await this.shipped.add(actor));
  }

  @ResolveField(() => [String], { description: 'What the actor may do now, for the buttons: method.edit, .retire, .restore.' })
  @WithinAggregate('the own rights')
  actions(@Parent() method: MethodRow, @Context() { actor }: SignedInContext): string[] {
    return this.queries.actionsOn(actor, method);
  }

  private async changed(id: Promise<string>): Promise<MethodChanged> {
    return new MethodChanged(await this.queries.changed(await id));
  }
}

@Resolver(() => MethodChangedMeanwhile)
export class MethodChangedMeanwhileResolver {
  constructor(private readonly queries: MethodQueries) {}

  @ResolveField(() => MethodType, { nullable: true })
  @WithinAggregate('everybody in the Planungskreis reads methods')
  async current(@Parent() { methodId }: MethodChangedMeanwhile): Promise<MethodRow | undefined> {
    return this.queries.method(methodId);
  }
}
