import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { METHOD_EFFORTS, METHOD_KINDS, type MethodEffort, type MethodKind } from '../domain/method-kinds.js';

export const MethodKindEnum = enumOf('MethodKind', METHOD_KINDS, { PARTICIPATION: 'Takes people in.', EVALUATION: 'Looks at what something brought about.' });
export const MethodEffortEnum = enumOf('MethodEffort', METHOD_EFFORTS);

@ObjectType('Method', { description: 'A method of the Methodenkoffer.' })
export class MethodType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'What it costs beside work.' })
  costNote: string;

  @Field()
  duration: string;

  @Field(() => MethodEffortEnum)
  effort: MethodEffort;

  @Field(() => Int, { nullable: true, description: 'Hours of work from preparation to evaluation, about; null where it depends.' })
  effortHours: number | null;

  @Field()
  fitsNotWhen: string;

  @Field()
  fitsWhen: string;

  @Field(() => Int, { nullable: true, description: 'How many people it needs at least.' })
  groupFrom: number | null;

  @Field(() => Int, { nullable: true, description: 'How many it bears.' })
  groupTo: number | null;

  @Field({ description: 'Whether it is not used any more.' })
  isRetired: boolean;

  @Field(() => [MethodKindEnum])
  kinds: MethodKind[];

  @Field()
  material: string;

  @Field()
  name: string;

  @Field()
  purpose: string;

  @Field(() => [String], { description: 'On attitude and ethics, to be asked before it is used.' })
  questions: string[];

  @Field(() => [String])
  steps: string[];

  @Field(() => Int)
  version: number;
}
