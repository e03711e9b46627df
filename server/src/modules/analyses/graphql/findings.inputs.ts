import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import type { Visibility } from '../../../kernel/visibility.js';
import { Id, Line, Paragraphs, Planned } from '../../../platform/graphql/input-fields.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { Consent, EvidenceKind, FindingKind } from '../domain/finding-kinds.js';
import { ConsentEnum, EvidenceKindEnum, FindingKindEnum } from './findings.types.js';

const REQUEST_ID = 'A UUID made by the client; the same a second time adds nothing.';
const ABOUT = { min: 0, max: 200 };

@InputType({ isAbstract: true })
abstract class FindingFields {
  @Field({ defaultValue: '' })
  @Line(ABOUT)
  fieldOfAction: string;

  @Field(() => FindingKindEnum)
  kind: FindingKind;

  @Field({ defaultValue: '' })
  @Line(ABOUT)
  socialSpace: string;

  @Field({ defaultValue: '' })
  @Line(ABOUT)
  targetGroup: string;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 4000 })
  text: string;

  @Field()
  @Line({ max: 200 })
  title: string;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@InputType()
export class AddFindingInput extends FindingFields {
  @Field(() => ID, { nullable: true, description: 'The block of analyses; null where the cycle has none.' })
  @IsOptional()
  @Id()
  blockId: string | null = null;

  @Field(() => ID)
  @Id()
  cycleId: string;

  @Field(() => ID, { description: REQUEST_ID })
  @Id()
  requestId: string;
}

@InputType()
export class EditFindingInput extends FindingFields {
  @Field(() => ID)
  @Id()
  findingId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class RemoveFindingInput {
  @Field(() => ID)
  @Id()
  findingId: string;

  @Field()
  @Paragraphs({ max: 4000, some: true })
  reason: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}

@InputType({ isAbstract: true })
abstract class EvidenceFields {
  @Field(() => ConsentEnum, { nullable: true, description: 'Of what people said, and only of that: they agreed, or nobody can be recognised.' })
  consent: Consent | null = null;

  @Field(() => String, { nullable: true, description: '2024-11-05, 2024-11, 2024-Q4 or 2024.' })
  @IsOptional()
  @Planned()
  dataDate: string | null = null;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 60 })
  figure: string;

  @Field(() => ID)
  @Id()
  findingId: string;

  @Field(() => EvidenceKindEnum)
  kind: EvidenceKind;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 500 })
  source: string;

  @Field({ description: 'Without the names of people.' })
  @Paragraphs({ max: 2000, some: true })
  statement: string;
}

@InputType()
export class AddEvidenceInput extends EvidenceFields {
  @Field(() => ID, { description: REQUEST_ID })
  @Id()
  requestId: string;
}

@InputType()
export class EditEvidenceInput extends EvidenceFields {
  @Field(() => ID)
  @Id()
  evidenceId: string;

  @Field(() => Int, { description: 'The version of the Befund that was seen.' })
  @IsInt()
  version: number;
}

@InputType()
export class RemoveEvidenceInput extends RemoveFindingInput {
  @Field(() => ID)
  @Id()
  evidenceId: string;
}
