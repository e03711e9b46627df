import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { InputProblem, InputProblemCode, InvalidInput, NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { goalSubject } from '../domain/goal-activities.js';
import { factsOfGoal } from '../domain/goal-facts.js';
import { REWORDABLE } from '../domain/goal-lifecycle.js';
import { GoalChangedMeanwhile } from '../domain/goals.refusals.js';
import { goalScope } from '../persistence/goal-scope.js';
import { GoalWorkRepository, type LockedGoal } from '../persistence/goal-work.repository.js';
import { AgreedWordings } from './agreed-wordings.js';
import { assertPossible } from './assert-possible.js';
import { type SeenGoal, TakeGoalSteps } from './take-goal-steps.js';

interface AgreedWords extends SeenGoal {
  alignmentId: string;
  title: string;
  criterion: string;
  /** The goals that go up in it, as they were seen. */
  absorbedIds: string[];
}

const same = (one: readonly string[], other: readonly string[]): boolean => [...new Set(one)].sort().join() === [...new Set(other)].sort().join();

/** Writes the words on which all have agreed in a Zielprüfung into the goal; where they make one of several, the others go up in it. */
@Injectable()
export class TakeOverWording {
  constructor(
    private readonly steps: TakeGoalSteps,
    private readonly wordings: AgreedWordings,
    private readonly work: GoalWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** @throws Refused as TakeGoalSteps, with NotFound also for words that nobody agreed on or that are taken over, NotAllowed also for a goal that goes up in it, and InvalidInput */
  execute(actor: Actor, { alignmentId, title, criterion, absorbedIds, ...seen }: AgreedWords): Promise<string> {
    return this.steps.execute(actor, 'REWORD', seen, async (goal) => {
      const agreed = (await this.wordings.pending([goal.id])).find((each) => each.alignmentId === alignmentId);
      if (!agreed) throw new Refused(new NotFound(alignmentId));
      if (!same(agreed.absorbedIds, absorbedIds)) throw new Refused(new GoalChangedMeanwhile(goal.id));
      if (goal.level === 'OPERATIONAL' && !criterion) throw new Refused(new InvalidInput(new InputProblem('criterion', InputProblemCode.REQUIRED)));
      assertPossible(goal.paperId === null ? [] : ['GOES_WITH_PAPER']);
      for (const id of agreed.absorbedIds) await this.absorb(actor, goal, id);
      await this.wordings.taken(actor, alignmentId, [goal.id, ...agreed.absorbedIds]);
      const { reviewId, number } = agreed;
      return { entry: { kind: 'GOAL_REWORDED', payload: { reviewId, proposalId: alignmentId, number }, note: [goal.title, goal.criterion].filter(Boolean).join('\n') }, columns: { title, criterion } };
    }, absorbedIds);
  }

  private async absorb(actor: Actor, { tenantId, id: intoId }: LockedGoal, id: string): Promise<void> {
    const other = await this.work.lock(tenantId, goalScope(actor), id);
    if (!other) throw new Refused(new NotFound(id));
    if (!mayWith(actor, 'goal.harmonise', factsOfGoal(other))) throw new Refused(new NotAllowed('goal.harmonise'));
    assertPossible([...(REWORDABLE.includes(other.state) ? [] : (['NO_SUCH_STEP'] as const)), ...(other.paperId === null ? [] : (['GOES_WITH_PAPER'] as const))]);
    await this.work.update(other, { state: 'SUPERSEDED', supersededById: intoId });
    await this.activity.record(actor, { kind: 'GOAL_SUPERSEDED', subject: goalSubject(other), payload: { from: other.state, otherId: intoId } });
  }
}
