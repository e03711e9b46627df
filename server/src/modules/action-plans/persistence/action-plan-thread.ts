import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ThreadLinks } from '../../../kernel/thread.js';
import { FINDING } from '../../analyses/index.js';
import { GOAL } from '../../goals/index.js';
import { MEASURE } from '../../measures/index.js';
import { ACTION_PLAN } from '../domain/action-plan-activities.js';
import { ACTION_PLAN_READABLE, ACTION_PLAN_SOURCE, actionPlanScope } from './action-plan-scope.js';

/** The Roter Faden of Handlungskonzepte: from everything that they hold. */
@Injectable()
export class ActionPlanThread implements OnModuleInit {
  constructor(private readonly thread: ThreadLinks) {}

  onModuleInit(): void {
    this.thread.addKind({
      kind: ACTION_PLAN,
      table: 'action_plan',
      source: ACTION_PLAN_SOURCE,
      readable: ACTION_PLAN_READABLE,
      scope: actionPlanScope,
      columns: { id: 'a.id', name: `'H' || a.number || ' ' || a.title`, state: 'a.state', cycle: 'a.cycle_id' },
    });
    for (const [kind, column] of [[FINDING, 'finding_id'], [GOAL, 'goal_id'], [MEASURE, 'measure_id']] as const) {
      this.thread.addLink({ from: { kind, column: `l.${column}` }, to: { kind: ACTION_PLAN, column: 'l.plan_id' }, source: 'action_plan_part l' });
    }
  }
}
