import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { CalendarDay, Id, Line, Paragraphs, Planned } from '../../../platform/graphql/input-fields.js';
import { VisibilityEnum } from '../../organizations/index.js';
import type { Sector } from '../domain/sectors.js';
import { SectorEnum } from './sector-plans.types.js';

const REQUEST_ID = 'A UUID made by the client; the same a second time adds nothing.';
const VERSION = 'The version of the Fachplanung that was seen.';
const WRITTEN = '2024-11-05, 2024-11, 2024-Q4 or 2024; null for none.';

@InputType({ isAbstract: true })
class PlanFields {
  @Field(() => ID, { description: 'The body that it plans for.' })
  @Id()
  bodyId: string;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 300 })
  legalBasis: string;

  @Field(() => String, { nullable: true, description: `When the next update is due: ${WRITTEN}` })
  @IsOptional()
  @Planned()
  nextDue: string | null = null;

  @Field({ defaultValue: '' })
  @Paragraphs({ max: 4000 })
  note: string;

  @Field(() => ID, { description: 'The organisation that answers for it.' })
  @Id()
  organizationId: string;

  @Field(() => Int, { nullable: true, description: 'How often it is updated, in months, up to 240; null where nothing is agreed.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(240)
  rhythmMonths: number | null = null;

  @Field(() => SectorEnum)
  sector: Sector;

  @Field()
  @Line({ max: 200 })
  title: string;

  @Field(() => String, { nullable: true, description: 'The first day; null where it is not known.' })
  @IsOptional()
  @CalendarDay()
  validFrom: Day | null = null;

  @Field(() => String, { nullable: true, description: 'The last day; null while it is open.' })
  @IsOptional()
  @CalendarDay()
  validUntil: Day | null = null;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@InputType()
export class AddSectorPlanInput extends PlanFields {
  @Field(() => ID, { description: REQUEST_ID })
  @Id()
  requestId: string;
}

@InputType()
export class EditSectorPlanInput extends PlanFields {
  @Field(() => ID)
  @Id()
  planId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;
}

@InputType()
export class EndSectorPlanInput {
  @Field(() => String, { description: 'The last day on which it holds.' })
  @CalendarDay()
  lastDay: Day;

  @Field(() => ID)
  @Id()
  planId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;
}

@InputType({ isAbstract: true })
class DataFields {
  @Field(() => String, { nullable: true, description: `As of when: ${WRITTEN}` })
  @IsOptional()
  @Planned()
  dataDate: string | null = null;

  @Field()
  @Line({ max: 200 })
  name: string;

  @Field({ defaultValue: '' })
  @Line({ min: 0, max: 200 })
  source: string;

  @Field({ defaultValue: '', description: 'For which space, in words.' })
  @Line({ min: 0, max: 200 })
  space: string;
}

@InputType()
export class AddPlanDataInput extends DataFields {
  @Field(() => ID)
  @Id()
  planId: string;

  @Field(() => ID, { description: REQUEST_ID })
  @Id()
  requestId: string;
}

@InputType()
export class EditPlanDataInput extends DataFields {
  @Field(() => ID)
  @Id()
  dataId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;
}

@InputType()
export class RemovePlanDataInput {
  @Field(() => ID)
  @Id()
  dataId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;
}

@InputType({ isAbstract: true })
class ConnectionFields {
  @Field(() => ID, { description: 'A block or a task.' })
  @Id()
  contentId: string;

  @Field(() => ID)
  @Id()
  planId: string;

  @Field(() => Int, { description: VERSION })
  @IsInt()
  version: number;
}

@InputType()
export class LinkSectorPlanInput extends ConnectionFields {}

@InputType()
export class UnlinkSectorPlanInput extends ConnectionFields {}
