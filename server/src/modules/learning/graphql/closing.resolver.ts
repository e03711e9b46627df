import { Args, Context, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { resultUnion } from '../../../platform/graphql/result-union.js';
import { CloseCycle } from '../use-cases/close-cycle.js';
import { type Closing, Closings } from '../use-cases/closings.js';
import { type Comparison, Comparisons } from '../use-cases/comparisons.js';
import { StartNextCycle } from '../use-cases/start-next-cycle.js';
import { CycleClosingType } from './closing.types.js';
import { CycleComparisonType } from './comparison.types.js';
import { CloseCycleInput, StartNextCycleInput } from './learning.inputs.js';

@ObjectType()
class CycleClosed {
  @Field(() => ID)
  readonly cycleId: string;

  constructor(cycleId: string) {
    this.cycleId = cycleId;
  }
}

@ObjectType()
class NextCycleStarted {
  @Field(() => ID, { description: 'Of the new cycle.' })
  readonly cycleId: string;

  constructor(cycleId: string) {
    this.cycleId = cycleId;
  }
}

const CloseCycleResult = resultUnion('CloseCycleResult', CycleClosed, CloseCycle.refusals);
const StartNextCycleResult = resultUnion('StartNextCycleResult', NextCycleStarted, StartNextCycle.refusals);

@Resolver()
export class ClosingResolver {
  constructor(
    private readonly closings: Closings,
    private readonly closing: CloseCycle,
    private readonly next: StartNextCycle,
    private readonly comparisons: Comparisons,
  ) {}

  @Query(() => CycleClosingType, { nullable: true })
  @Requires('lesson.read')
  async cycleClosing(@Args('cycleId', { type: () => ID }) cycleId: string, @Context() { actor }: SignedInContext): Promise<Closing | undefined> {
    return this.closings.of(actor, cycleId);
  }

  @Query(() => CycleComparisonType, { nullable: true, description: 'Null where it follows no other cycle, and for those who do not know its body from inside.' })
  @Requires('lesson.read')
  async cycleComparison(@Args('cycleId', { type: () => ID }) cycleId: string, @Context() { actor }: SignedInContext): Promise<Comparison | undefined> {
    return this.comparisons.of(actor, cycleId);
  }

  @Mutation(() => CloseCycleResult, { description: 'Closes a cycle in which nothing is open.' })
  @Requires('cycle.close')
  async closeCycle(@Args('input') input: CloseCycleInput, @Context() { actor }: SignedInContext): Promise<CycleClosed> {
    return new CycleClosed(await this.closing.execute(actor, input));
  }

  @Mutation(() => StartNextCycleResult, { description: 'Starts the cycle that follows on a closed one, with what continues.' })
  @Requires('cycle.start')
  async startNextCycle(@Args('input') input: StartNextCycleInput, @Context() { actor }: SignedInContext): Promise<NextCycleStarted> {
    return new NextCycleStarted(await this.next.execute(actor, input));
  }
}
