import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Named, PlannedDate, WorkPlaceType } from '../../cycles/index.js';
import { VisibilityEnum } from '../../organizations/index.js';
import { type OverlapKind, OVERLAPS } from '../domain/overlaps.js';
import { type Sector, SECTORS } from '../domain/sectors.js';

export const SectorEnum = enumOf('Sector', SECTORS, {
  CHILD_YOUTH: 'Jugendhilfe.',
  CARE: 'Pflege.',
  HEALTH: 'Gesundheit.',
  INTEGRATION_ASSISTANCE: 'Eingliederungshilfe.',
  PUBLIC_SERVICES: 'Daseinsvorsorge.',
  URBAN_DEVELOPMENT: 'Stadtentwicklung.',
  EDUCATION: 'Bildung.',
  SCHOOL: 'Schule.',
  INTEGRATION: 'Integration.',
  INCLUSION: 'Inklusion.',
  ELDERLY: 'Altenhilfe.',
  HOMELESSNESS: 'Wohnungslosenhilfe.',
  LABOUR: 'Arbeit (SGB II).',
});
const OverlapKindEnum = enumOf('OverlapKind', OVERLAPS, {
  SAME_CONTENT: 'They are linked to the same block or task.',
  SAME_DATA: 'They collect the same data.',
  SAME_TIME: 'Their next updates lie within six months of each other, in the same body.',
});

@ObjectType({ description: 'Data that a Fachplanung collects.' })
export class PlanData {
  @Field(() => PlannedDate, { nullable: true, description: 'As of when.' })
  dataDate: PartialDate | null;

  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  source: string;

  @Field({ description: 'For which space, in words.' })
  space: string;
}

@ObjectType({ description: 'A Fachplanung by what names it.' })
export class SectorPlanReference {
  @Field({ description: 'The body that it plans for.' })
  body: Named;

  @Field(() => ID)
  id: string;

  @Field(() => PlannedDate, { nullable: true, description: 'When the next update is due.' })
  nextDue: PartialDate | null;

  @Field({ description: 'The organisation that answers for it.' })
  organization: Named;

  @Field(() => SectorEnum)
  sector: Sector;

  @Field()
  title: string;
}

@ObjectType('SectorPlan', { description: 'A Fachplanung: the planning of one field in one body.' })
export class SectorPlanType extends SectorPlanReference {
  @Field(() => [PlanData], { description: 'By name.' })
  data: PlanData[];

  @Field()
  legalBasis: string;

  @Field()
  note: string;

  @Field(() => Int, { nullable: true, description: 'How often it is updated, in months.' })
  rhythmMonths: number | null;

  @Field(() => String, { nullable: true, description: 'The first day; null where it is not known.' })
  validFrom: Day | null;

  @Field(() => String, { nullable: true, description: 'The last day; null while it is open.' })
  validUntil: Day | null;

  @Field(() => Int, { description: 'Counts whatever changes in it, also its data and links.' })
  version: number;

  @Field(() => VisibilityEnum)
  visibility: Visibility;
}

@ObjectType({ description: 'Fachplanungen that could do something together.' })
export class SectorPlanOverlap {
  @Field(() => WorkPlaceType, { nullable: true, description: 'The block or task that they share.' })
  content: WorkPlaceType | null;

  @Field(() => String, { nullable: true, description: 'What they all collect, as the first of them calls it.' })
  dataName: string | null;

  @Field(() => OverlapKindEnum)
  kind: OverlapKind;

  @Field(() => [SectorPlanReference])
  plans: readonly SectorPlanReference[];
}
