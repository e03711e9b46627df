import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { type BodyKind, BodyKindEnum, type OrganizationKind, OrganizationKindEnum } from '../../organizations/index.js';
import type { BlockKind, Phase } from '../domain/building-block.entity.js';
import type { TemplateActor, TemplateBlock, TemplateTask } from '../domain/template-content.js';
import type { TemplateRow } from '../persistence/templates.repository.js';
import { EditTemplate } from '../use-cases/edit-template.js';
import { BlockKindEnum, PhaseEnum } from './cycle-enums.js';

@ObjectType('TemplateActor', { description: 'Whoever has a part in a template, to be bound to organisations when a cycle starts.' })
class TemplateActorType {
  @Field()
  key: string;

  @Field(() => OrganizationKindEnum)
  kind: OrganizationKind;

  @Field()
  label: string;

  @Field({ description: 'Whether a cycle may start without anybody who plays it.' })
  optional: boolean;

  @Field(() => BodyKindEnum, { nullable: true, description: 'It is another organisation for each body of this kind.' })
  perBody: BodyKind | null;
}

@ObjectType({ isAbstract: true })
abstract class TemplateContentFields {
  @Field()
  key: string;

  @Field(() => [String])
  consulted: string[];

  @Field(() => [String], { description: 'Keys of the contents that come first.' })
  dependsOn: string[];

  @Field(() => [String])
  informed: string[];

  @Field()
  optional: boolean;

  @Field(() => [String])
  responsible: string[];

  @Field()
  title: string;
}

@ObjectType('TemplateChild')
class TemplateChildType extends TemplateContentFields {}

@ObjectType('TemplateTask')
class TemplateTaskType extends TemplateContentFields {
  @Field(() => [TemplateChildType])
  children: TemplateTask['children'];
}

@ObjectType('TemplateBlock')
class TemplateBlockType {
  @Field(() => String, { nullable: true, description: 'The actor who answers for it.' })
  accountable: string | null;

  @Field(() => [String], { description: 'Keys of the blocks that come first.' })
  dependsOn: string[];

  @Field()
  key: string;

  @Field(() => BlockKindEnum)
  kind: BlockKind;

  @Field(() => [String])
  participants: string[];

  @Field(() => BodyKindEnum, { nullable: true, description: 'The block exists once for each body of this kind.' })
  perBody: BodyKind | null;

  @Field(() => PhaseEnum)
  phase: Phase;

  @Field(() => String, { nullable: true, description: 'The actor who receives it; null for the one of the template.' })
  submitsTo: string | null;

  @Field(() => [TemplateTaskType])
  tasks: TemplateTask[];

  @Field()
  title: string;
}

@ObjectType('ProcessTemplate', { description: 'A Vorlage of the Planungskreis, in its newest version.' })
export class ProcessTemplateType {
  @Field(() => ID)
  id: string;

  @Field(() => [TemplateActorType])
  actors: TemplateActor[];

  @Field(() => [TemplateBlockType])
  blocks: TemplateBlock[];

  @Field(() => GraphQLISODateTime)
  createdAt: Date;

  @Field(() => String, { nullable: true, description: 'Who made this version; null where it was shipped.' })
  createdBy: string | null;

  @Field()
  key: string;

  @Field({ description: 'Where it comes from.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'The actor who receives the blocks.' })
  submitsTo: string | null;

  @Field()
  title: string;

  @Field(() => Int)
  version: number;
}

@ObjectType()
export class TemplateEdited {
  @Field()
  readonly template: ProcessTemplateType;

  constructor(template: TemplateRow) {
    this.template = template;
  }
}

export const EditTemplateResult = resultUnion('EditTemplateResult', TemplateEdited, EditTemplate.refusals);
