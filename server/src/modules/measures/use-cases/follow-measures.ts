import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { type Continuation, MEASURE_MOVES, type MeasureState, type MeasureVerb } from '../domain/measure-lifecycle.js';
import { problemsOfAgreement, problemsOfContinuing, problemsOfStart } from '../domain/measure-rules.js';
import type { Measure } from '../domain/measure.entity.js';
import { FundingRepository } from '../persistence/funding.repository.js';
import type { LockedMeasure } from '../persistence/measure-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { StartGuards } from './start-guards.js';
import { type MeasureStepTaken, type SeenMeasure, TakeMeasureSteps } from './take-measure-steps.js';

interface Reasoned extends SeenMeasure {
  reason: string;
}

/** The step to where a verb leads. */
function moved({ state }: LockedMeasure, verb: MeasureVerb, reason: string | null = null, columns: Partial<Measure> = {}): MeasureStepTaken {
  const to = MEASURE_MOVES[verb].to as MeasureState;
  return { entry: { kind: 'MEASURE_MOVED', payload: { from: state, to }, note: reason }, columns: { ...columns, state: to, stateReason: reason } };
}

/** Takes a measure from its proposal to what became of it. All throw Refused as TakeMeasureSteps. */
@Injectable()
export class FollowMeasures {
  constructor(
    private readonly steps: TakeMeasureSteps,
    private readonly guards: StartGuards,
    private readonly funding: FundingRepository,
    private readonly clock: Clock,
  ) {}

  propose(actor: Actor, seen: SeenMeasure): Promise<string> {
    return this.steps.execute(actor, 'PROPOSE', seen, (measure) => moved(measure, 'PROPOSE'));
  }

  agree(actor: Actor, seen: SeenMeasure): Promise<string> {
    return this.steps.execute(actor, 'AGREE', seen, (measure) => {
      assertPossible(problemsOfAgreement(measure));
      return moved(measure, 'AGREE');
    });
  }

  reject(actor: Actor, { reason, ...seen }: Reasoned): Promise<string> {
    return this.out(actor, 'REJECT', seen, reason);
  }

  start(actor: Actor, seen: SeenMeasure): Promise<string> {
    return this.steps.execute(actor, 'START', seen, async (measure) => {
      assertPossible([...problemsOfStart(measure), ...(await this.guards.problemsOf(measure.id))]);
      return moved(measure, 'START', null, { startedAt: this.clock.now() });
    });
  }

  pause(actor: Actor, { reason, ...seen }: Reasoned): Promise<string> {
    return this.steps.execute(actor, 'PAUSE', seen, (measure) => moved(measure, 'PAUSE', reason));
  }

  resume(actor: Actor, seen: SeenMeasure): Promise<string> {
    return this.steps.execute(actor, 'RESUME', seen, (measure) => moved(measure, 'RESUME'));
  }

  complete(actor: Actor, seen: SeenMeasure): Promise<string> {
    return this.steps.execute(actor, 'COMPLETE', seen, (measure) => moved(measure, 'COMPLETE'));
  }

  /** Makes it a lasting offer: verstetigt. */
  goOn(actor: Actor, seen: SeenMeasure): Promise<string> {
    return this.steps.execute(actor, 'CONTINUE', seen, (measure) => {
      assertPossible(problemsOfContinuing(measure));
      return moved(measure, 'CONTINUE');
    });
  }

  end(actor: Actor, { reason, ...seen }: Reasoned): Promise<string> {
    return this.steps.execute(actor, 'END', seen, (measure) => moved(measure, 'END', reason));
  }

  terminate(actor: Actor, { reason, ...seen }: Reasoned): Promise<string> {
    return this.out(actor, 'TERMINATE', seen, reason);
  }

  /** Whether it goes on when what others pay for it ends (rule 27). */
  decide(actor: Actor, { continuation, reason, ...seen }: Reasoned & { continuation: Continuation }): Promise<string> {
    return this.steps.execute(actor, 'DECIDE', seen, () => ({
      entry: { kind: 'MEASURE_CONTINUATION_DECIDED', payload: { continuation }, note: reason },
      columns: { continuation, continuationReason: reason, continuationBy: actor.personId, continuationAt: this.clock.now() },
    }));
  }

  /** What does not come to be, or no longer, needs no money any more. */
  private out(actor: Actor, verb: 'REJECT' | 'TERMINATE', seen: SeenMeasure, reason: string): Promise<string> {
    return this.steps.execute(actor, verb, seen, async (measure) => {
      if (measure.hasOpenReservation) await this.funding.settle(measure.id, 'DROPPED', { personId: actor.personId, at: this.clock.now() }, null);
      return moved(measure, verb, reason);
    });
  }
}
