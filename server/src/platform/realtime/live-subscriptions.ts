import { Injectable } from '@nestjs/common';
import { createSourceEventStream, execute, type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql';
import { ActorDirectory } from '../auth/policy.js';
import type { SignedInContext } from '../auth/request-context.js';
import { Units } from '../database/units.js';

/**
 * Answers each event of a subscription as whoever listens is at that moment: the session is looked up anew, the rows are
 * read in a fresh unit, and an event of which nothing may be shown is not sent at all.
 */
@Injectable()
export class LiveSubscriptions {
  constructor(
    private readonly units: Units,
    private readonly actors: ActorDirectory,
  ) {}

  async subscribe(args: ExecutionArgs): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
    const source = await createSourceEventStream(args).catch((): ExecutionResult => ({ errors: [new GraphQLError('The subscription cannot begin.')] }));
    if (!(Symbol.asyncIterator in source)) return source;
    const events = source[Symbol.asyncIterator]();
    const stop = async (): Promise<IteratorResult<ExecutionResult>> => {
      await events.return?.();
      return { done: true, value: undefined };
    };
    const next = async (): Promise<IteratorResult<ExecutionResult>> => {
      for (;;) {
        const event = await events.next();
        if (event.done) return { done: true, value: undefined };
        const result = await this.answer(args, event.value);
        if (result === undefined) return stop();
        if (result.errors || Object.values(result.data ?? {}).some((value) => value !== null)) return { done: false, value: result };
      }
    };
    // No async generator: its return() would wait for the next event, and the source would stay subscribed until then.
    const results: AsyncIterableIterator<ExecutionResult> = {
      next,
      return: stop,
      [Symbol.asyncIterator]: () => results,
    };
    return results;
  }

  /** @returns undefined when the session has ended */
  private async answer(args: ExecutionArgs, event: unknown): Promise<ExecutionResult | undefined> {
    const { token, actor: before } = args.contextValue as SignedInContext;
    const actor = await this.actors.find(token);
    if (actor?.tenantId !== before.tenantId) return undefined;
    return this.units.run({ tenantId: actor.tenantId }, 'read', async () => execute({ ...args, rootValue: event, contextValue: { actor, token } }));
  }
}
