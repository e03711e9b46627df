import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Id } from '../../platform/graphql/input-fields.js';
import { resultUnion } from '../../platform/graphql/result-union.js';
import { DeadLetters } from './dead-letters.js';

@ObjectType('DeadLetter', { description: 'A job that failed too often, or that cannot succeed; it waits for a decision.' })
export class DeadLetterType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'The kind of work, for example "mail.send".' })
  topic: string;

  @Field({ description: 'What went wrong at last: a code, or the name of a kind of error.' })
  fault: string;

  @Field(() => Int)
  attempts: number;

  @Field(() => GraphQLISODateTime)
  orderedAt: Date;

  @Field(() => GraphQLISODateTime)
  diedAt: Date;
}

@InputType()
export class RetryDeadLetterInput {
  @Field(() => ID)
  @Id()
  id: string;
}

@InputType()
export class DropDeadLetterInput {
  @Field(() => ID)
  @Id()
  id: string;
}

@ObjectType()
export class DeadLetterRetried {
  @Field(() => ID)
  id: string;
}

@ObjectType()
export class DeadLetterDropped {
  @Field(() => ID)
  id: string;
}

export const RetryDeadLetterResult = resultUnion('RetryDeadLetterResult', DeadLetterRetried, DeadLetters.refusals);
export const DropDeadLetterResult = resultUnion('DropDeadLetterResult', DeadLetterDropped, DeadLetters.refusals);
