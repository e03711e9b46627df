import { Context, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { Day } from '../../../kernel/clock.js';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { Requires } from '../../../platform/auth/requires.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { WAITING_REASONS, type WaitingReason } from '../domain/waiting.js';
import type { WaitingMeasureRow } from '../persistence/waiting-measures.repository.js';
import { WaitingMeasures } from '../use-cases/waiting-measures.js';

const WaitingReasonEnum = enumOf('MeasureWaitingReason', WAITING_REASONS, {
  QUESTION: 'Somebody who leads asked back.',
  STATUS_DUE: 'A Sachstand is due.',
  STEP_DUE: 'A step is due.',
  RESERVATION_EXPIRING: 'A Vorbehalt about the money expires.',
  CONTINUATION: 'The funding ends, and nobody has decided what stays.',
});

@ObjectType({ description: 'Something of a measure that waits for the actor.' })
class WaitingMeasure {
  @Field(() => String, { description: 'Until when; of a question, since when.' })
  day: Day;

  @Field({ description: 'The title of the step; empty otherwise.' })
  detail: string;

  @Field(() => ID, { description: 'Of the measure.' })
  id: string;

  @Field(() => Int)
  number: number;

  @Field(() => WaitingReasonEnum)
  reason: WaitingReason;

  @Field()
  title: string;
}

@Resolver()
export class WaitingMeasuresResolver {
  constructor(private readonly waiting: WaitingMeasures) {}

  @Query(() => [WaitingMeasure], { description: 'What of measures waits for the actor, the most pressing first.' })
  @Requires('measure.read')
  async myMeasures(@Context() { actor }: SignedInContext): Promise<WaitingMeasureRow[]> {
    return this.waiting.of(actor);
  }
}
