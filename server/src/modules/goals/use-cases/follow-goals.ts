import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound } from '../../../platform/graphql/refusals.js';
import type { Attainment } from '../domain/goal-lifecycle.js';
import { type GoalStanding, problemsOfHarmony, problemsOfMandate, problemsOfProposal, problemsOfSubmission } from '../domain/goal-rules.js';
import { goalScope } from '../persistence/goal-scope.js';
import type { LockedGoal } from '../persistence/goal-work.repository.js';
import { GoalsRepository } from '../persistence/goals.repository.js';
import { AgreedWordings } from './agreed-wordings.js';
import { assertPossible } from './assert-possible.js';
import { GoalIntake } from './goal-intake.js';
import { Mandates } from './mandates.js';
import { type SeenGoal, TakeGoalSteps } from './take-goal-steps.js';

interface Reasoned extends SeenGoal {
  reason: string;
}

const standingOf = (goal: LockedGoal): GoalStanding => ({ ...goal, originCount: goal.findingIds.length + goal.recommendationIds.length + (goal.contribution ? 1 : 0) });

/** Takes a goal from its proposal to what came of it. */
@Injectable()
export class FollowGoals {
  constructor(
    private readonly steps: TakeGoalSteps,
    private readonly goals: GoalsRepository,
    private readonly mandates: Mandates,
    private readonly intake: GoalIntake,
    private readonly wordings: AgreedWordings,
  ) {}

  /** @throws Refused as TakeGoalSteps */
  propose(actor: Actor, seen: SeenGoal): Promise<string> {
    return this.steps.execute(actor, 'PROPOSE', seen, async (goal) => {
      assertPossible(problemsOfProposal(standingOf(goal)));
      const state = await this.intake.stateOf(goal);
      return { entry: { kind: 'GOAL_PROPOSED', payload: { from: goal.state, organizationId: goal.proposedById ?? '' } }, columns: { state, stateReason: null } };
    });
  }

  /** In the words on which all have agreed. @throws Refused as TakeGoalSteps, or with WordingNotTakenOver */
  harmonise(actor: Actor, seen: SeenGoal): Promise<string> {
    return this.steps.execute(actor, 'HARMONISE', seen, async (goal) => {
      assertPossible(problemsOfHarmony(standingOf(goal)));
      await this.wordings.demandTaken(goal);
      return { entry: { kind: 'GOAL_HARMONISED', payload: { from: goal.state } }, columns: { state: 'HARMONISED' } };
    });
  }

  /** Gives it back to whoever proposed it. @throws Refused as TakeGoalSteps */
  sendBack(actor: Actor, { reason, ...seen }: Reasoned): Promise<string> {
    return this.steps.execute(actor, 'RETURN', seen, ({ state }) => ({ entry: { kind: 'GOAL_RETURNED', payload: { from: state }, note: reason }, columns: { state: 'RETURNED', stateReason: reason, paperId: null } }));
  }

  /** @throws Refused as TakeGoalSteps */
  reject(actor: Actor, { reason, ...seen }: Reasoned): Promise<string> {
    return this.steps.execute(actor, 'REJECT', seen, ({ state }) => ({ entry: { kind: 'GOAL_REJECTED', payload: { from: state }, note: reason }, columns: { state: 'REJECTED', stateReason: reason } }));
  }

  /** @throws Refused as TakeGoalSteps */
  withdraw(actor: Actor, { reason, ...seen }: Reasoned): Promise<string> {
    return this.steps.execute(actor, 'WITHDRAW', seen, ({ state }) => ({ entry: { kind: 'GOAL_WITHDRAWN', payload: { from: state }, note: reason }, columns: { state: 'WITHDRAWN', stateReason: reason } }));
  }

  /**
   * Names the paper with which it goes to the council, or none; a council that adopts the paper adopts the goal.
   * @throws Refused as TakeGoalSteps, with NotFound also for a paper that may not be read, or WordingNotTakenOver
   */
  submit(actor: Actor, { paperId, ...seen }: SeenGoal & { paperId: string | null }): Promise<string> {
    return this.steps.execute(actor, 'SUBMIT', seen, async (goal) => {
      if (paperId === goal.paperId) return null;
      if (paperId !== null) {
        const paper = await this.mandates.held(actor, paperId);
        if (!paper) throw new Refused(new NotFound(paperId));
        assertPossible(problemsOfSubmission(goal, paper));
        await this.wordings.demandTaken(goal);
      }
      return { entry: { kind: 'GOAL_SUBMITTED', payload: { paperId } }, columns: { paperId } };
    });
  }

  /**
   * Rests it on what the council of its body has resolved (rule 12). What the council had before it without the goal carries the goal only with a sentence.
   * @throws Refused as TakeGoalSteps, with NotFound also for a resolution that may not be read, WordingNotTakenOver, and InvalidInput where the sentence is missing
   */
  adopt(actor: Actor, { resolutionId, reason, ...seen }: Reasoned & { resolutionId: string }): Promise<string> {
    return this.steps.execute(actor, 'ADOPT', seen, async (goal) => {
      const mandate = (await this.mandates.byIds(actor, [resolutionId])).get(resolutionId);
      if (!mandate) throw new Refused(new NotFound(resolutionId));
      assertPossible([...(goal.hasOpenConflict ? ['OPEN_CONFLICT' as const] : []), ...problemsOfMandate(goal, mandate)]);
      await this.wordings.demandTaken(goal);
      if (goal.paperId !== mandate.paperId && !reason) throw new Refused(new InvalidInput(new InputProblem('reason', InputProblemCode.REQUIRED)));
      return { entry: { kind: 'GOAL_ADOPTED', payload: { from: goal.state, paperId: mandate.paperId }, note: reason || null }, columns: { state: 'ADOPTED', resolutionId, paperId: mandate.paperId } };
    });
  }

  /** How far an operational goal was attained, by its criterion. @throws Refused as TakeGoalSteps, with InvalidInput where it was not and nobody says why */
  attain(actor: Actor, { attainment, reason, ...seen }: Reasoned & { attainment: Attainment }): Promise<string> {
    return this.steps.execute(actor, 'ATTAIN', seen, ({ state }) => {
      if (attainment !== 'ATTAINED' && !reason) throw new Refused(new InvalidInput(new InputProblem('reason', InputProblemCode.REQUIRED)));
      return { entry: { kind: 'GOAL_CONCLUDED', payload: { from: state, to: attainment }, note: reason || null }, columns: { state: attainment, stateReason: reason || null } };
    });
  }

  /** What a guiding or strategic goal came to, in words: it gives a direction and is not measured. @throws Refused as TakeGoalSteps */
  review(actor: Actor, { reason, ...seen }: Reasoned): Promise<string> {
    return this.steps.execute(actor, 'REVIEW', seen, ({ state }) => ({ entry: { kind: 'GOAL_CONCLUDED', payload: { from: state, to: 'REVIEWED' }, note: reason }, columns: { state: 'REVIEWED', stateReason: reason } }));
  }

  /** Another goal takes its place. @throws Refused as TakeGoalSteps, with NotFound also for the other one */
  supersede(actor: Actor, { otherId, ...seen }: SeenGoal & { otherId: string }): Promise<string> {
    return this.steps.execute(actor, 'SUPERSEDE', seen, async ({ id, state }) => {
      assertPossible(otherId === id ? ['SAME_GOAL'] : []);
      const isThere = isId(otherId) && (await this.goals.readable(goalScope(actor), [otherId])).has(otherId);
      if (!isThere) throw new Refused(new NotFound(otherId));
      return { entry: { kind: 'GOAL_SUPERSEDED', payload: { from: state, otherId } }, columns: { state: 'SUPERSEDED', supersededById: otherId } };
    });
  }
}
