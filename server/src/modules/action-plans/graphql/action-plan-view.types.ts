import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { PLAN_CHECKS, type PlanCheckCode } from '../domain/plan-checks.js';
import type { PlanView } from '../use-cases/compose-plans.js';

const PART_KINDS = ['FINDING', 'GOAL', 'MEASURE'] as const;
const BLOCK_KINDS = ['TEXT', 'LIST', 'TABLE'] as const;
type PartKind = (typeof PART_KINDS)[number];

const ActionPlanPartKindEnum = enumOf('ActionPlanPartKind', PART_KINDS);
const DocumentBlockKindEnum = enumOf('DocumentBlockKind', BLOCK_KINDS);
const ActionPlanCheckCodeEnum = enumOf('ActionPlanCheckCode', PLAN_CHECKS, { NOT_FOR_ALL_READERS: 'Not everybody may read it who reads the Handlungskonzept; nothing is frozen with it.', FINDING_REMOVED: 'Nothing is frozen with it.' });

@ObjectType({ description: 'A Befund, a goal or a measure by its name.' })
export class ActionPlanPartReference {
  @Field(() => ID)
  id: string;

  @Field(() => ActionPlanPartKindEnum)
  kind: PartKind;

  @Field()
  name: string;
}

@ObjectType('ActionPlanCheck', { description: 'Something that is missing for an application, or stands against freezing it.' })
class ActionPlanCheckType {
  @Field(() => ActionPlanPartReference, { nullable: true, description: 'Null for what is missing in the whole.' })
  about: ActionPlanPartReference | null;

  @Field(() => ActionPlanCheckCodeEnum)
  code: PlanCheckCode;
}

@ObjectType({ description: 'Paragraphs, a list or a table of a document.' })
export class DocumentBlock {
  @Field(() => [String], { description: 'Of a table.' })
  columns: string[];

  @Field(() => DocumentBlockKindEnum)
  kind: (typeof BLOCK_KINDS)[number];

  @Field(() => [String], { description: 'Of a text or a list.' })
  lines: string[];

  @Field(() => [[String]], { description: 'Of a table.' })
  rows: string[][];
}

@ObjectType({ description: 'A heading with what stands below it.' })
class DocumentChapter {
  @Field(() => [DocumentBlock])
  blocks: DocumentBlock[];

  @Field()
  heading: string;

  @Field(() => Int, { description: '1 right below the title, 2 below that.' })
  level: number;
}

@ObjectType({ description: 'A Handlungskonzept as its files say it.' })
export class ActionPlanDocument {
  @Field(() => [DocumentChapter])
  chapters: DocumentChapter[];

  @Field(() => [String])
  facts: string[];

  @Field()
  title: string;
}

@ObjectType('ActionPlanView', { description: 'What a Handlungskonzept says: as it would be frozen now, or as it was frozen last.' })
export class ActionPlanViewType {
  @Field(() => [ActionPlanCheckType], { description: 'Offene Prüfpunkte; none for what is frozen.' })
  checks: PlanView['checks'];

  @Field({ description: 'Of what it says now, to be sent back when that is to be frozen.' })
  fingerprint: string;

  @Field(() => Int, { description: 'How much it holds that the reader may not read.' })
  leftOut: number;
}
