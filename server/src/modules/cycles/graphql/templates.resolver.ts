import { Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../../platform/auth/requires.js';
import { TemplatesRepository } from '../persistence/templates.repository.js';

@ObjectType('ProcessTemplate', { description: 'A Vorlage of the Planungskreis, in its newest version.' })
class ProcessTemplateType {
  @Field(() => ID)
  id: string;

  @Field()
  key: string;

  @Field()
  title: string;

  @Field(() => Int)
  version: number;
}

@Resolver(() => ProcessTemplateType)
export class TemplatesResolver {
  constructor(private readonly templates: TemplatesRepository) {}

  @Query(() => [ProcessTemplateType], { description: 'The templates of the Planungskreis, by title.' })
  @Requires('template.read')
  async processTemplates(): Promise<ProcessTemplateType[]> {
    return this.templates.newest();
  }
}
