import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional } from 'class-validator';
import { Id } from '../../../platform/graphql/input-fields.js';

/** Who is to answer for something that was seen in a version. */
@InputType({ isAbstract: true })
export abstract class AccountableFields {
  @Field(() => ID, { nullable: true, description: 'An organisation or a seat, or neither: then nobody is accountable.' })
  @IsOptional()
  @Id()
  organizationId: string | null = null;

  @Field(() => ID, { nullable: true, description: 'A person in addition.' })
  @IsOptional()
  @Id()
  personId: string | null = null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @Id()
  seatId: string | null = null;

  @Field(() => Int, { description: 'The version that was seen.' })
  @IsInt()
  version: number;
}
