import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ThreadLinks } from '../../../kernel/thread.js';
import { ACTION_ITEM } from '../../action-items/index.js';
import { FINDING } from '../../analyses/index.js';
import { GOAL } from '../../goals/index.js';
import { MEASURE } from '../../measures/index.js';
import { CONTRIBUTION } from '../domain/contribution-activities.js';
import { CONTRIBUTION_READABLE, CONTRIBUTION_SOURCE, contributionScope } from './contribution-scope.js';

const LED_TO = [
  { kind: FINDING, column: 'l.finding_id' },
  { kind: GOAL, column: 'l.goal_id' },
  { kind: ACTION_ITEM, column: 'l.action_item_id' },
  { kind: MEASURE, column: 'l.measure_id' },
];

/** The Roter Faden of contributions: to what they led, by the answers that they got. */
@Injectable()
export class ContributionThreadLinks implements OnModuleInit {
  constructor(private readonly thread: ThreadLinks) {}

  onModuleInit(): void {
    this.thread.addKind({
      kind: CONTRIBUTION,
      table: 'contribution',
      source: CONTRIBUTION_SOURCE,
      readable: CONTRIBUTION_READABLE,
      scope: contributionScope,
      columns: { id: 'k.id', name: `k.number || ' ' || k.topic`, state: 'k.state', cycle: 'null::uuid' },
    });
    this.thread.addLink({ from: { kind: CONTRIBUTION, column: 'l.id' }, to: { kind: CONTRIBUTION, column: 'l.merged_into' }, source: 'contribution l' });
    for (const to of LED_TO) this.thread.addLink({ from: { kind: CONTRIBUTION, column: 'l.contribution_id' }, to, source: 'contribution_answer l' });
  }
}
