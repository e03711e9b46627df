import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Id } from '../../../platform/graphql/input-fields.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { DIGEST_RUN_STATES, type DigestRunState } from '../domain/digest-run.entity.js';
import { Digests } from '../use-cases/digests.js';

const DigestRunStateEnum = enumOf('DigestRunState', DIGEST_RUN_STATES);

@ObjectType('DigestRun', { description: 'The digests of one moment.' })
export class DigestRunType {
  @Field(() => ID)
  id: string;

  @Field(() => GraphQLISODateTime)
  moment: Date;

  @Field(() => Int, { description: 'How many people were to get one when it began.' })
  total: number;

  @Field(() => Int, { description: 'For how many theirs is ordered.' })
  done: number;

  @Field(() => DigestRunStateEnum)
  state: DigestRunState;

  @Field(() => GraphQLISODateTime, { nullable: true })
  endedAt: Date | null;
}

@InputType()
export class CancelDigestRunInput {
  @Field(() => ID)
  @Id()
  id: string;
}

@ObjectType()
export class DigestRunCancelled {
  @Field()
  readonly run: DigestRunType;

  constructor(run: DigestRunType) {
    this.run = run;
  }
}

export const CancelDigestRunResult = resultUnion('CancelDigestRunResult', DigestRunCancelled, Digests.refusals);
