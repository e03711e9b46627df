import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { AnalysisQueries } from '../../analyses/index.js';
import { GoalQueries } from '../../goals/index.js';
import { MeasureQueries } from '../../measures/index.js';
import { ActionPlanNotPossible } from '../domain/action-plans.refusals.js';
import { ActionPlanWorkRepository, type PlanParts } from '../persistence/action-plan-work.repository.js';
import { ChangeActionPlans, type SeenActionPlan } from './change-action-plans.js';

interface Chosen {
  id: string;
  cycle: { id: string };
}

/** Says what a Handlungskonzept holds, and in which order. What the actor may not read stays in it, behind the rest. */
@Injectable()
export class ChooseParts {
  constructor(
    private readonly changes: ChangeActionPlans,
    private readonly work: ActionPlanWorkRepository,
    private readonly analyses: AnalysisQueries,
    private readonly goals: GoalQueries,
    private readonly measures: MeasureQueries,
  ) {}

  /** @throws Refused as ChangeActionPlans, with NotFound also for a part that may not be read */
  execute(actor: Actor, { planId, version, ...parts }: SeenActionPlan & PlanParts): Promise<string> {
    return this.changes.execute(actor, 'EDIT', { planId, version }, async ({ cycle, findingIds, goalIds, measureIds }) => {
      const held = {
        findingIds: await this.chosen(parts.findingIds, findingIds, cycle.id, (ids) => this.analyses.findingsById(actor, ids)),
        goalIds: await this.chosen(parts.goalIds, goalIds, cycle.id, (ids) => this.goals.byIds(actor, ids)),
        measureIds: await this.chosen(parts.measureIds, measureIds, cycle.id, (ids) => this.measures.byIds(actor, ids)),
      };
      await this.work.hold(actor.tenantId, planId, held);
      return { entry: { kind: 'ACTION_PLAN_PARTS_SET', payload: { findings: held.findingIds.length, goals: held.goalIds.length, measures: held.measureIds.length } } };
    });
  }

  private async chosen(named: readonly string[], before: readonly string[], cycleId: string, read: (ids: string[]) => Promise<Chosen[]>): Promise<string[]> {
    const ids = [...new Set(named)];
    const readable = new Map((await read([...ids, ...before].filter(isId))).map((row) => [row.id, row]));
    const missing = ids.find((id) => !readable.has(id));
    if (missing !== undefined) throw new Refused(new NotFound(missing));
    if (ids.some((id) => readable.get(id)?.cycle.id !== cycleId)) throw new Refused(new ActionPlanNotPossible('PART_OF_OTHER_CYCLE'));
    return [...ids, ...before.filter((id) => !readable.has(id))];
  }
}
