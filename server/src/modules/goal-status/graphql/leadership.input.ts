import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { Id, Line, Whole } from '../../../platform/graphql/input-fields.js';
import type { LeadershipView } from '../domain/leadership-filter.js';
import { LeadershipViewEnum } from './goal-status.enums.js';

@InputType({ description: 'What somebody wants to look at; what is left out leaves nothing out.' })
export class LeadershipFilterInput {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  bodyId: string | null = null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line({ max: 200 })
  fieldOfAction: string | null = null;

  @Field(() => Int, { defaultValue: 100, description: 'So many goals at most.' })
  @Whole({ from: 1, to: 1000 })
  first: number = 100;

  @Field(() => ID, { nullable: true, description: 'That answers for the goals.' })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field(() => Int, { nullable: true, description: 'The number of the report to compare with; the last one where nothing is said.' })
  @IsOptional()
  since: number | null = null;

  @Field(() => LeadershipViewEnum, { defaultValue: 'ALL' })
  view: LeadershipView = 'ALL';
}
