import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { mayWith } from '../../access/index.js';
import { goalSubject } from '../domain/goal-activities.js';
import { factsOfGoal } from '../domain/goal-facts.js';
import { SETTLED_STATES } from '../domain/goal-lifecycle.js';
import { GoalNotPossible } from '../domain/goals.refusals.js';
import { FieldsOfActionRepository } from '../persistence/fields-of-action.repository.js';
import { GoalWorkRepository } from '../persistence/goal-work.repository.js';
import { CheckGoal } from './check-goal.js';
import { changedFields, columnsOf, type GoalContent, type GoalHolding, holdingFields } from './goal-content.js';
import { GoalPlaces } from './goal-places.js';
import { type SeenGoal, TakeGoalSteps } from './take-goal-steps.js';

/** Writes goals until they are proposed, and again when they come back; who answers for one may change longer than its words. */
@Injectable()
export class WriteGoals {
  static readonly refusalsOfDraft = [NotFound, GoalNotPossible, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly places: GoalPlaces,
    private readonly check: CheckGoal,
    private readonly work: GoalWorkRepository,
    private readonly fields: FieldsOfActionRepository,
    private readonly steps: TakeGoalSteps,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the id, also of the one that the same request drafted before @throws Refused with NotFound, NotAllowed, InvalidInput, GoalNotPossible or RequestIdReused */
  draft(actor: Actor, input: GoalContent & { cycleId: string; requestId: string }): Promise<string> {
    const { tenantId } = actor;
    const { cycleId, level } = input;
    return this.units.run({ tenantId }, 'write', async () => {
      const bodyId = await this.check.execute(actor, input, await this.places.claim(actor, cycleId));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'draftGoal', input);
      if (!isNew) return id;
      const fieldOfActionId = await this.fields.idOf(tenantId, input.fieldOfAction);
      await this.work.add({ tenantId, id, cycleId, bodyId, fieldOfActionId, ...columnsOf(input), createdBy: actor.personId, createdAt: this.clock.now() });
      await this.work.comeFrom(tenantId, id, input);
      await this.activity.record(actor, { kind: 'GOAL_DRAFTED', subject: goalSubject({ id, cycleId }), payload: { level } });
      return id;
    });
  }

  /** @throws Refused with NotFound, NotAllowed, InvalidInput, GoalChangedMeanwhile, or GoalNotPossible, also for one that is proposed */
  edit(actor: Actor, { goalId, version, ...content }: SeenGoal & GoalContent): Promise<string> {
    return this.steps.execute(actor, 'EDIT', { goalId, version }, async (goal) => {
      const { tenantId, id } = goal;
      const bodyId = await this.check.execute(actor, content, await this.places.of(actor, goal.cycleId), goal);
      const fields = changedFields(goal, content, bodyId);
      if (fields.length === 0) return null;
      if (fields.includes('origins')) await this.work.comeFrom(tenantId, id, content);
      const fieldOfActionId = await this.fields.idOf(tenantId, content.fieldOfAction);
      return { entry: { kind: 'GOAL_EDITED', payload: { fields } }, columns: { ...columnsOf(content), bodyId, fieldOfActionId } };
    });
  }

  /** Says who answers for it and who sees it; of what is harmonised only those who bring the goals together say who sees it. @throws Refused as TakeGoalSteps, with NotAllowed, InvalidInput or NotFound for whom it names */
  assign(actor: Actor, { goalId, version, ...holding }: SeenGoal & GoalHolding): Promise<string> {
    return this.steps.execute(actor, 'ASSIGN', { goalId, version }, async (goal) => {
      await this.check.owner(actor, holding, goal);
      const fields = holdingFields(goal, holding);
      if (SETTLED_STATES.includes(goal.state) && fields.includes('visibility') && !mayWith(actor, 'goal.harmonise', factsOfGoal(goal))) throw new Refused(new NotAllowed('goal.harmonise'));
      return fields.length === 0 ? null : { entry: { kind: 'GOAL_EDITED', payload: { fields } }, columns: holding };
    });
  }
}
