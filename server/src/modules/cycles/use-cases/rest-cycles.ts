import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith, reachOf } from '../../access/index.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { type CycleVerb, problemOfCycleMove } from '../domain/cycle-lifecycle.js';
import { CycleChangedMeanwhile, CycleMoveNotPossible } from '../domain/gates.refusals.js';
import type { PlanningCycle } from '../domain/planning-cycle.entity.js';
import { CycleMovesRepository, type LockedCycle } from '../persistence/cycle-moves.repository.js';

/** A cycle as the actor saw it, with the sentence for the history. */
export interface CycleMoveInput {
  cycleId: string;
  version: number;
  sentence: string;
}

const ACTIONS = { SUSPEND: 'cycle.suspend', RESUME: 'cycle.suspend', ABANDON: 'cycle.abandon', CLOSE: 'cycle.close' } as const;

/** Where each verb leads. */
const COLUMNS: Readonly<Record<CycleVerb, (cycle: LockedCycle, sentence: string) => Partial<PlanningCycle> & Pick<PlanningCycle, 'state'>>> = {
  SUSPEND: ({ state }, stateReason) => ({ state: 'SUSPENDED', suspendedState: state as LockedCycle['suspendedState'], stateReason }),
  RESUME: ({ suspendedState }) => ({ state: suspendedState ?? 'REGULAR', suspendedState: null, stateReason: null }),
  ABANDON: (_cycle, stateReason) => ({ state: 'ABANDONED', stateReason }),
  CLOSE: () => ({ state: 'CLOSED' }),
};

/** Lets a cycle rest, go on, be given up while it is set up, or close. */
@Injectable()
export class RestCycles {
  static readonly refusals = [NotFound, CycleChangedMeanwhile, CycleMoveNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly moves: CycleMovesRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @param whileLocked what else must hold, asked before anything changes; throws what is refused
   * @returns the id of the cycle
   * @throws Refused with NotFound, NotAllowed, CycleChangedMeanwhile or CycleMoveNotPossible
   */
  execute(actor: Actor, verb: CycleVerb, input: CycleMoveInput, whileLocked?: () => Promise<void>): Promise<string> {
    const { cycleId, version, sentence } = input;
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const cycle = isId(cycleId) ? await this.moves.lock(reachOf(actor, 'cycle.read'), cycleId) : undefined;
      if (!cycle) throw new Refused(new NotFound(cycleId));
      if (!mayWith(actor, ACTIONS[verb], cycle.rights)) throw new Refused(new NotAllowed(ACTIONS[verb]));
      if (cycle.version !== version) throw new Refused(new CycleChangedMeanwhile(cycleId));
      const problem = problemOfCycleMove(verb, cycle.state, sentence);
      if (problem) throw new Refused(new CycleMoveNotPossible(problem));
      await whileLocked?.();
      const columns = COLUMNS[verb](cycle, sentence);
      await this.moves.update(actor.tenantId, cycle, columns);
      await this.activity.record(actor, {
        kind: 'CYCLE_STATE_CHANGED',
        subject: { kind: SUBJECT.CYCLE, id: cycleId, cycleId, blockId: null },
        payload: { from: cycle.state, to: columns.state },
        note: sentence,
      });
      return cycleId;
    });
  }
}
