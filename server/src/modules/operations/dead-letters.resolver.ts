import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../platform/auth/request-context.js';
import { Requires } from '../../platform/auth/requires.js';
import { DeadLetters } from './dead-letters.js';
import { DeadLetterDropped, DeadLetterRetried, DeadLetterType, DropDeadLetterInput, DropDeadLetterResult, RetryDeadLetterInput, RetryDeadLetterResult } from './dead-letters.types.js';

@Resolver()
export class DeadLettersResolver {
  constructor(private readonly letters: DeadLetters) {}

  @Query(() => [DeadLetterType], { description: 'The newest jobs of the Planungskreis that were given up, at most 200.' })
  @Requires('operation.manage')
  async deadLetters(): Promise<DeadLetterType[]> {
    return this.letters.newest();
  }

  @Mutation(() => RetryDeadLetterResult, { description: 'Has the job tried again from the beginning; what it does happens once all the same.' })
  @Requires('operation.manage')
  async retryDeadLetter(@Args('input') { id }: RetryDeadLetterInput, @Context() { actor }: SignedInContext): Promise<DeadLetterRetried> {
    await this.letters.retry(actor, id);
    return Object.assign(new DeadLetterRetried(), { id });
  }

  @Mutation(() => DropDeadLetterResult, { description: 'Takes the job out for good.' })
  @Requires('operation.manage')
  async dropDeadLetter(@Args('input') { id }: DropDeadLetterInput, @Context() { actor }: SignedInContext): Promise<DeadLetterDropped> {
    await this.letters.drop(actor, id);
    return Object.assign(new DeadLetterDropped(), { id });
  }
}
