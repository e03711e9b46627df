import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt } from 'class-validator';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Id, Paragraphs } from '../../../platform/graphql/input-fields.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { Named } from '../../cycles/index.js';
import { SETTLEMENTS, type Settlement } from '../domain/meeting-texts.js';
import { LONGEST_TEXT } from '../domain/minutes-section.entity.js';
import { WriteMinutes, type Written } from '../use-cases/write-minutes.js';

@ObjectType('MinutesAlternative', { description: 'A text that met another one, and is kept beside it.' })
class MinutesAlternativeType {
  @Field(() => ID)
  id: string;

  @Field()
  text: string;

  @Field(() => GraphQLISODateTime)
  writtenAt: Date;

  @Field({ description: 'The name of whoever wrote it.' })
  writtenBy: string;
}

@ObjectType('MinutesSection', { description: 'What is written about an item while the meeting runs.' })
export class MinutesSectionType {
  @Field(() => ID)
  agendaItemId: string;

  @Field(() => [MinutesAlternativeType])
  alternatives: MinutesAlternativeType[];

  @Field(() => Int, { description: 'Counts what was written; whoever writes says on which one they build.' })
  revision: number;

  @Field()
  text: string;

  @Field(() => Named, { nullable: true, description: 'Who writes at present.' })
  writer: Named | null;
}

@ObjectType()
export class MinutesWritten {
  @Field({ description: 'Whether the text met another one, and is kept beside it.' })
  readonly isKeptAside: boolean;

  @Field()
  readonly section: MinutesSectionType;

  constructor({ section, isKeptAside }: Written) {
    this.section = section;
    this.isKeptAside = isKeptAside;
  }
}

@InputType()
export class ClaimMinutesSectionInput {
  @Field(() => ID)
  @Id()
  agendaItemId: string;
}

@InputType()
export class WriteMinutesInput {
  @Field(() => ID)
  @Id()
  agendaItemId: string;

  @Field(() => Int, { description: 'The one that the text builds on.' })
  @IsInt()
  revision: number;

  @Field({ description: 'Plain, in paragraphs; at most 20,000 characters.' })
  @Paragraphs({ max: LONGEST_TEXT })
  text: string;
}

const SettlementEnum = enumOf('MinutesSettlement', SETTLEMENTS, { REPLACE: 'It holds instead.', APPEND: 'It is added below.', DISCARD: 'It is thrown away.' });

@InputType()
export class SettleMinutesInput {
  @Field(() => ID)
  @Id()
  alternativeId: string;

  @Field(() => SettlementEnum)
  how: Settlement;
}

export const ClaimMinutesSectionResult = resultUnion('ClaimMinutesSectionResult', MinutesWritten, WriteMinutes.refusals);
export const WriteMinutesResult = resultUnion('WriteMinutesResult', MinutesWritten, WriteMinutes.refusals);
export const SettleMinutesResult = resultUnion('SettleMinutesResult', MinutesWritten, WriteMinutes.refusals);
