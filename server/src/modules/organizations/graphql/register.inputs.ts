import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional } from 'class-validator';
import { Id, Items, Line } from '../../../platform/graphql/input-fields.js';
import type { OrganizationKind } from '../domain/organization-kinds.js';
import { OrganizationKindEnum } from './organizations.types.js';

@InputType()
export class AddMunicipalitiesInput {
  @Field(() => ID)
  @Id()
  countyId: string;

  @Field(() => [String], { description: 'Keys (AGS) from the official list.' })
  @Items({ limit: 100, some: true })
  officialKeys: string[];
}

@InputType()
export class AddOrganizationInput {
  @Field(() => ID, { description: 'A UUID made by the client; the same a second time adds nothing.' })
  @Id()
  requestId: string;

  @Field(() => ID, { nullable: true, description: 'The body that it belongs to; null for one that belongs to none.' })
  @IsOptional()
  @Id()
  bodyId: string | null = null;

  @Field(() => OrganizationKindEnum)
  kind: OrganizationKind;

  @Field()
  @Line({ max: 200 })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The organisation above it; null for none.' })
  @IsOptional()
  @Id()
  parentId: string | null = null;
}
