import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../kernel/activity.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Units } from '../../platform/database/units.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { GoalConsent, GoalReview, GoalReviewCell, GoalReviewConflict, GoalReviewProposal, GoalReviewProposalGoal, goalReviewSubject } from '../goal-reviews/index.js';
import { GoalRelation, goalSubject } from '../goals/index.js';
import type { DemoGoalReview } from './demo-goals.js';
import type { Ids } from './pass-demo-gates.js';

const MS_PER_DAY = 86_400_000;

/** Opens the Zielprüfung of an example, with what it has found so far. */
@Injectable()
export class LoadDemoGoalReview {
  constructor(
    private readonly units: Units,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @throws FileRefused for a person, a body or a goal that there is not */
  async execute(tenantId: string, key: string, { by, daysAgo, cells, proposals }: DemoGoalReview, ids: Ids & { goals: ReadonlyMap<string, string> }): Promise<void> {
    const found = (known: ReadonlyMap<string, string>, name: string): string => {
      const id = known.get(name);
      if (id === undefined) throw new FileRefused(`data/demo (${key})`, 'goals', `there is no "${name}"`);
      return id;
    };
    const [{ cycleId }] = await this.units.query<{ cycleId: string }>('select id as "cycleId" from planning_cycle');
    const manager = await this.units.manager();
    const [id, personId, at] = [newId(), found(ids.people, by), new Date(this.clock.now().getTime() - daysAgo * MS_PER_DAY)];
    const tell = (entry: Omit<ActivityEntry, 'subject'>, subject = goalReviewSubject({ id, cycleId })) => this.activity.record({ tenantId, personId }, { ...entry, subject, at });
    await manager.insert(GoalReview, { tenantId, id, cycleId, openedBy: personId, openedAt: at });
    const taken = await this.units.query<{ id: string }>(`select id from goal where state = 'PROPOSED' and level in ('STRATEGIC', 'OPERATIONAL') order by number`);
    await this.units.query(`update goal set state = 'IN_REVIEW', version = version + 1 where id = any($1)`, [taken.map((goal) => goal.id)]);
    for (const goal of taken) await tell({ kind: 'GOAL_TAKEN_UP', payload: { from: 'PROPOSED' } }, goalSubject({ id: goal.id, cycleId }));
    await tell({ kind: 'GOAL_REVIEW_OPENED', payload: {} });
    for (const { judgement, note, ...cell } of cells) {
      const [cellId, goalId, bodyId] = [newId(), found(ids.goals, cell.goal), found(ids.bodies, cell.body)];
      await manager.insert(GoalReviewCell, { tenantId, id: cellId, reviewId: id, goalId, bodyId, judgement, note, judgedBy: personId, judgedAt: at });
      await tell({ kind: 'GOAL_JUDGED', payload: { goalId, bodyId, from: 'NOT_JUDGED', to: judgement } });
      for (const otherId of cell.conflictsWith.map((name) => found(ids.goals, name))) {
        const [fromGoalId, toGoalId] = [goalId, otherId].sort();
        const relationId = newId();
        await manager.insert(GoalRelation, { tenantId, id: relationId, fromGoalId, toGoalId, kind: 'CONFLICTS_WITH' });
        await manager.insert(GoalReviewConflict, { tenantId, cellId, relationId });
        await tell({ kind: 'GOAL_RELATED', payload: { kind: 'CONFLICTS_WITH', otherId } }, goalSubject({ id: goalId, cycleId }));
      }
    }
    for (const [index, { kind, goals, bodies, wording }] of proposals.entries()) {
      const [proposalId, number] = [newId(), index + 1];
      await manager.insert(GoalReviewProposal, { tenantId, id: proposalId, reviewId: id, number, kind, wording, proposedBy: personId, proposedAt: at });
      await manager.insert(GoalReviewProposalGoal, goals.map((name) => ({ tenantId, proposalId, goalId: found(ids.goals, name) })));
      await manager.insert(GoalConsent, bodies.map((name) => ({ tenantId, proposalId, bodyId: found(ids.bodies, name) })));
      await tell({ kind: 'ALIGNMENT_PROPOSED', payload: { proposalId, number, kind } });
    }
  }
}
