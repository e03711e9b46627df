import { Args, Context, Field, GraphQLISODateTime, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { Id } from '../../../platform/graphql/input-fields.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { PLACEHOLDERS } from '../domain/template-placeholders.js';
import { KeepTemplate } from '../use-cases/keep-template.js';

@ObjectType({ description: 'The own layout of the Planungskreis; another one is uploaded at /dokumente/muster.' })
class CouncilTemplateType {
  @Field(() => GraphQLISODateTime)
  addedAt: Date;

  @Field()
  addedBy: string;

  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType({ description: 'How Sachstandsvorlagen are laid out as a DOCX.' })
class CouncilTemplates {
  @Field(() => CouncilTemplateType, { nullable: true, description: 'None where the program lays them out.' })
  current: CouncilTemplateType | null;

  @Field(() => [String], { description: 'What may stand in a layout, in double braces; a name with a point in a row of a table, which comes again.' })
  placeholders: readonly string[];
}

@InputType()
class EndCouncilTemplateInput {
  @Field(() => ID)
  @Id()
  templateId: string;
}

@ObjectType()
class CouncilTemplateEnded {
  @Field(() => ID)
  readonly templateId: string;

  constructor(templateId: string) {
    this.templateId = templateId;
  }
}

const EndCouncilTemplateResult = resultUnion('EndCouncilTemplateResult', CouncilTemplateEnded, KeepTemplate.refusals);

@Resolver()
export class CouncilTemplatesResolver {
  constructor(private readonly keeping: KeepTemplate) {}

  @Query(() => CouncilTemplates)
  @Requires('councilTemplate.manage')
  async councilTemplates(): Promise<CouncilTemplates> {
    return { current: (await this.keeping.current()) ?? null, placeholders: PLACEHOLDERS };
  }

  @Mutation(() => EndCouncilTemplateResult, { description: 'Lets the program lay papers out again; what was frozen keeps its layout.' })
  @Requires('councilTemplate.manage')
  async endCouncilTemplate(@Args('input') input: EndCouncilTemplateInput, @Context() { actor }: SignedInContext): Promise<CouncilTemplateEnded> {
    await this.keeping.end(actor, input);
    return new CouncilTemplateEnded(input.templateId);
  }
}
