import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../kernel/activity.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Units } from '../../platform/database/units.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { StatusUpdate } from '../goal-status/index.js';
import { FieldOfAction, Goal, GoalOrigin, GoalRelation, type GoalState, goalSubject } from '../goals/index.js';
import type { DemoGoal } from './demo-goals.js';
import type { Ids } from './pass-demo-gates.js';

const MS_PER_DAY = 86_400_000;

function stateOf({ isProposed, isHarmonised }: DemoGoal): GoalState {
  if (isHarmonised) return 'HARMONISED';
  return isProposed ? 'PROPOSED' : 'DRAFT';
}

/** Writes down the goals of an example, each with its history; none is adopted, since no council of the examples has adopted any. */
@Injectable()
export class LoadDemoGoals {
  constructor(
    private readonly units: Units,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @returns the ids of the goals by their keys @throws FileRefused for an organisation, a person, a body, a goal or a Befund that there is not */
  async execute(tenantId: string, key: string, goals: readonly DemoGoal[], ids: Ids): Promise<ReadonlyMap<string, string>> {
    const found = (known: ReadonlyMap<string, string>, name: string): string => {
      const id = known.get(name);
      if (id === undefined) throw new FileRefused(`data/demo (${key})`, 'goals', `there is no "${name}"`);
      return id;
    };
    const [{ cycleId, bodyId: planningId }] = await this.units.query<{ cycleId: string; bodyId: string }>('select id as "cycleId", body_id as "bodyId" from planning_cycle', []);
    const findings = new Map((await this.units.query<{ id: string; title: string }>('select id, title from finding', [])).map(({ id, title }) => [title, id]));
    const goalIds = new Map(goals.map((goal) => [goal.key, newId()]));
    const fields = await this.fieldsOfAction(tenantId, goals);
    const manager = await this.units.manager();
    for (const [index, goal] of goals.entries()) {
      const [id, personId, at] = [found(goalIds, goal.key), found(ids.people, goal.by), new Date(this.clock.now().getTime() - goal.daysAgo * MS_PER_DAY)];
      const proposedById = found(ids.organizations, goal.proposedBy);
      const { level, title, text, criterion, visibility, due, indicator, unit } = goal;
      await manager.insert(Goal, {
        tenantId, id, number: index + 1, cycleId, level, title, text, criterion, visibility, proposedById,
        bodyId: goal.body === undefined ? planningId : found(ids.bodies, goal.body),
        fieldOfActionId: fields.get(goal.fieldOfAction) ?? null,
        parentGoalId: goal.serves === undefined ? null : found(goalIds, goal.serves),
        dueDate: due?.date ?? null, duePrecision: due?.precision ?? null,
        ownerOrganizationId: goal.owner === undefined ? null : found(ids.organizations, goal.owner),
        indicator, unit, baselineValue: goal.baseline === undefined ? null : String(goal.baseline), targetValue: goal.target === undefined ? null : String(goal.target),
        state: stateOf(goal), createdBy: personId, createdAt: at,
      });
      const origins = [...goal.findings.map((name) => ({ findingId: found(findings, name) })), ...(goal.contribution === undefined ? [] : [{ contribution: goal.contribution }])];
      await manager.insert(GoalOrigin, origins.map((origin) => ({ tenantId, id: newId(), goalId: id, ...origin })));
      const tell = (entry: Omit<ActivityEntry, 'subject'>, by = personId) => this.activity.record({ tenantId, personId: by }, { at, ...entry, subject: goalSubject({ id, cycleId }) });
      await tell({ kind: 'GOAL_DRAFTED', payload: { level } });
      if (goal.isProposed) await tell({ kind: 'GOAL_PROPOSED', payload: { from: 'DRAFT', organizationId: proposedById } });
      if (goal.isHarmonised) await tell({ kind: 'GOAL_HARMONISED', payload: { from: 'PROPOSED' }, at: new Date(at.getTime() + 3 * MS_PER_DAY) });
      for (const { by, daysAgo, lage, happened, need, value } of goal.status) {
        const [updateId, givenBy, givenAt] = [newId(), found(ids.people, by), new Date(this.clock.now().getTime() - daysAgo * MS_PER_DAY)];
        await manager.insert(StatusUpdate, { tenantId, id: updateId, goalId: id, lage, happened, need, value: value === undefined ? null : String(value), givenBy, givenAt });
        await tell({ kind: 'GOAL_STATUS_GIVEN', payload: { updateId, lage }, at: givenAt }, givenBy);
      }
      if (goal.conflictsWith === undefined) continue;
      const otherId = found(goalIds, goal.conflictsWith);
      const [fromGoalId, toGoalId] = [id, otherId].sort();
      await manager.insert(GoalRelation, { tenantId, id: newId(), fromGoalId, toGoalId, kind: 'CONFLICTS_WITH' });
      await tell({ kind: 'GOAL_RELATED', payload: { kind: 'CONFLICTS_WITH', otherId } });
    }
    return goalIds;
  }

  /** @returns ids by name */
  private async fieldsOfAction(tenantId: string, goals: readonly DemoGoal[]): Promise<Map<string, string>> {
    const ids = new Map(goals.filter(({ fieldOfAction }) => fieldOfAction).map(({ fieldOfAction }) => [fieldOfAction, newId()]));
    await (await this.units.manager()).insert(FieldOfAction, [...ids].map(([name, id]) => ({ tenantId, id, name })));
    return ids;
  }
}
