import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../../../kernel/refusal.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { START_PROBLEMS, type StartFault, type StartProblemCode } from './cycle-start.js';

const StartProblemEnum = enumOf('StartProblemCode', START_PROBLEMS, {
  CYCLE_ACTIVE: 'This body has an active cycle of the template already.',
  ACTOR_UNBOUND: 'No organisation plays an actor, or none of a municipality where there must be one in each.',
  ACTOR_UNKNOWN: 'The template knows no such actor.',
  BODIES_MISSING: 'A block exists once per municipality, and there is none.',
  SPONSOR_SEAT_EMPTY: 'Nobody holds the seat of the sponsor.',
});

@ObjectType({ description: 'Why a cycle cannot start.' })
export class StartProblem {
  @Field(() => String, { nullable: true, description: 'The actor of the template that it is about.' })
  readonly actorKey: string | null;

  @Field(() => ID, { nullable: true, description: 'The body in which that actor is missing.' })
  readonly bodyId: string | null;

  @Field(() => StartProblemEnum)
  readonly code: StartProblemCode;

  constructor({ code, actorKey, bodyId }: StartFault) {
    this.code = code;
    this.actorKey = actorKey;
    this.bodyId = bodyId;
  }
}

@ObjectType({ description: 'Returned when something is missing that a cycle needs to start; nothing was changed.' })
export class CycleStartNotPossible extends Refusal {
  @Field(() => ID, { nullable: true, description: 'The cycle of this body and template that is active already.' })
  readonly activeCycleId: string | null;

  @Field(() => [StartProblem])
  readonly missing: StartProblem[];

  constructor(faults: readonly StartFault[], activeCycleId: string | null) {
    super();
    this.missing = faults.map((each) => new StartProblem(each));
    this.activeCycleId = activeCycleId;
  }
}
