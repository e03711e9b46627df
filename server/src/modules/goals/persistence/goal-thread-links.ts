import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ThreadLinks } from '../../../kernel/thread.js';
import { FINDING, RECOMMENDATION } from '../../analyses/index.js';
import { PAPER } from '../../council/index.js';
import { GOAL } from '../domain/goal-activities.js';
import { GOAL_READABLE, GOAL_SOURCE, goalScope } from './goal-scope.js';

const GOES_ON = `c.state not in ('CLOSED', 'ABANDONED')`;
const HOLDS = `g.state in ('PROPOSED', 'IN_REVIEW', 'HARMONISED', 'ADOPTED')`;

/** Whether the goal `g`, or the one that it serves, comes from a Befund, a recommendation, a contribution or another goal before it. */
const HAS_ORIGIN = ['g.id', 'g.parent_goal_id']
  .flatMap((id) => [`${id} in (select l.goal_id from goal_origin l)`, `${id} in (select l.goal_id from recommendation_link l where l.goal_id is not null)`, `${id} in (select l.superseded_by_id from goal l where l.superseded_by_id is not null)`])
  .map((has) => `coalesce(${has}, false)`)
  .join(' or ');

const BECAME_GOAL = (origin: string): string => `exists (select from goal_origin o where o.tenant_id = ${origin})`;

/** The Roter Faden of goals: from what they come from, over the goals that serve them, to what the council said. */
@Injectable()
export class GoalThreadLinks implements OnModuleInit {
  constructor(private readonly thread: ThreadLinks) {}

  onModuleInit(): void {
    this.thread.addKind({
      kind: GOAL,
      table: 'goal',
      source: GOAL_SOURCE,
      readable: GOAL_READABLE,
      scope: goalScope,
      columns: { id: 'g.id', name: `'Z' || g.number || ' ' || g.title`, state: 'g.state', cycle: 'g.cycle_id' },
    });
    this.addLinks();
    this.addGaps();
  }

  private addLinks(): void {
    const goal = (column: string) => ({ kind: GOAL, column: `l.${column}` });
    this.thread.addLink({ from: { kind: FINDING, column: 'l.finding_id' }, to: goal('goal_id'), source: 'goal_origin l' });
    this.thread.addLink({ from: { kind: RECOMMENDATION, column: 'l.recommendation_id' }, to: goal('goal_id'), source: 'goal_origin l' });
    this.thread.addLink({ from: { kind: RECOMMENDATION, column: 'l.recommendation_id' }, to: goal('goal_id'), source: 'recommendation_link l' });
    this.thread.addLink({ from: goal('parent_goal_id'), to: goal('id'), source: 'goal l' });
    this.thread.addLink({ from: goal('to_goal_id'), to: goal('from_goal_id'), source: 'goal_relation l', where: `l.kind = 'CONTRIBUTES_TO'` });
    this.thread.addLink({ from: goal('id'), to: goal('superseded_by_id'), source: 'goal l' });
    this.thread.addLink({ from: goal('id'), to: { kind: PAPER, column: 'l.paper_id' }, source: 'goal l' });
    this.thread.addLink({ from: goal('id'), to: { kind: PAPER, column: 'r.paper_id' }, source: 'goal l join resolution r on r.tenant_id = l.tenant_id and r.id = l.resolution_id' });
  }

  private addGaps(): void {
    this.thread.addGap({ code: 'GOAL_WITHOUT_FINDING', kind: GOAL, where: `${HOLDS} and ${GOES_ON} and g.level <> 'GUIDING' and not (${HAS_ORIGIN})` });
    this.thread.addGap({ code: 'GOAL_WITHOUT_RESOLUTION', kind: GOAL, where: `g.state = 'HARMONISED' and ${GOES_ON} and g.paper_id is null` });
    this.thread.addGap({
      code: 'FINDING_UNANSWERED',
      kind: FINDING,
      where: `${GOES_ON} and not exists (select from recommendation_finding l where l.tenant_id = f.tenant_id and l.finding_id = f.id) and not ${BECAME_GOAL('f.tenant_id and o.finding_id = f.id')}`,
    });
    this.thread.addGap({
      code: 'RECOMMENDATION_WITHOUT_FRUIT',
      kind: RECOMMENDATION,
      where: `r.state in ('ACCEPTED', 'PARTLY_ACCEPTED') and ${GOES_ON} and not exists (select from recommendation_link l where l.tenant_id = r.tenant_id and l.recommendation_id = r.id)
        and not ${BECAME_GOAL('r.tenant_id and o.recommendation_id = r.id')}`,
    });
  }
}
