import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { CycleQueries } from '../use-cases/cycle-queries.js';
import { RestCycles } from '../use-cases/rest-cycles.js';
import { StartCycle } from '../use-cases/start-cycle.js';
import { AbandonCycleInput, ResumeCycleInput, StartCycleInput, SuspendCycleInput } from './cycle-moves.inputs.js';
import { AbandonCycleResult, CycleMoved, CycleStarted, ResumeCycleResult, StartCycleResult, SuspendCycleResult } from './cycle-moves.types.js';

@Resolver()
export class CycleMovesResolver {
  constructor(
    private readonly queries: CycleQueries,
    private readonly start: StartCycle,
    private readonly rest: RestCycles,
  ) {}

  @Mutation(() => StartCycleResult, { description: 'Starts a cycle of a body from a version of a template.' })
  @Requires('cycle.start')
  async startCycle(@Args('input') input: StartCycleInput, @Context() { actor }: SignedInContext): Promise<CycleStarted> {
    return new CycleStarted(await this.queries.changedCycle(actor, await this.start.execute(actor, input)));
  }

  @Mutation(() => SuspendCycleResult, { description: 'Lets a cycle rest.' })
  @Requires('cycle.suspend')
  async suspendCycle(@Args('input') input: SuspendCycleInput, @Context() { actor }: SignedInContext): Promise<CycleMoved> {
    return new CycleMoved(await this.queries.changedCycle(actor, await this.rest.execute(actor, 'SUSPEND', input)));
  }

  @Mutation(() => ResumeCycleResult, { description: 'Lets a resting cycle go on where it was.' })
  @Requires('cycle.suspend')
  async resumeCycle(@Args('input') input: ResumeCycleInput, @Context() { actor }: SignedInContext): Promise<CycleMoved> {
    return new CycleMoved(await this.queries.changedCycle(actor, await this.rest.execute(actor, 'RESUME', input)));
  }

  @Mutation(() => AbandonCycleResult, { description: 'Gives a cycle up while it is set up, so that another one can start.' })
  @Requires('cycle.abandon')
  async abandonCycle(@Args('input') input: AbandonCycleInput, @Context() { actor }: SignedInContext): Promise<CycleMoved> {
    return new CycleMoved(await this.queries.changedCycle(actor, await this.rest.execute(actor, 'ABANDON', input)));
  }
}
