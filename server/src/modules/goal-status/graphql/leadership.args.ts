import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { Id, Line, Whole } from '../../../platform/graphql/input-fields.js';
import type { LeadershipView } from '../domain/leadership-filter.js';
import { LeadershipViewEnum } from './goal-status.enums.js';

@ArgsType()
export class LeadershipArgs {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  bodyId: string | null = null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Line({ max: 200 })
  fieldOfAction: string | null = null;

  @Field(() => Int, { defaultValue: 100 })
  @Whole({ from: 1, to: 1000 })
  first: number;

  @Field(() => ID, { nullable: true, description: 'That answers for the goals.' })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'The report to compare with; the last one where nothing is said.' })
  @IsOptional()
  @Id()
  since: string | null = null;

  @Field(() => LeadershipViewEnum, { defaultValue: 'ALL' })
  view: LeadershipView;
}
