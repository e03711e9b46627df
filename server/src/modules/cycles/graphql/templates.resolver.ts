import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires, WithinAggregate } from '../../../platform/auth/requires.js';
import { TemplateChangedMeanwhile } from '../domain/template.refusals.js';
import { type TemplateRow, TemplatesRepository } from '../persistence/templates.repository.js';
import { EditTemplate } from '../use-cases/edit-template.js';
import { EditTemplateInput } from './template.inputs.js';
import { EditTemplateResult, ProcessTemplateType, TemplateEdited } from './template.types.js';

@Resolver()
export class TemplatesResolver {
  constructor(
    private readonly templates: TemplatesRepository,
    private readonly edit: EditTemplate,
  ) {}

  @Query(() => [ProcessTemplateType], { description: 'The templates of the Planungskreis, by title.' })
  @Requires('template.read')
  async processTemplates(): Promise<TemplateRow[]> {
    return this.templates.newest();
  }

  @Mutation(() => EditTemplateResult)
  @Requires('template.edit')
  async editTemplate(@Args('input') input: EditTemplateInput, @Context() { actor }: SignedInContext): Promise<TemplateEdited> {
    return new TemplateEdited(await this.templates.version(await this.edit.execute(actor, input)));
  }
}

@Resolver(() => TemplateChangedMeanwhile)
export class TemplateChangedMeanwhileResolver {
  constructor(private readonly templates: TemplatesRepository) {}

  @ResolveField(() => ProcessTemplateType, { description: 'The newest version.' })
  @WithinAggregate('whoever may edit templates may read them')
  async current(@Parent() { templateKey }: TemplateChangedMeanwhile): Promise<TemplateRow | undefined> {
    return (await this.templates.newest()).find(({ key }) => key === templateKey);
  }
}
