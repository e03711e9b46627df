import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ThreadLinks } from '../../../kernel/thread.js';
import { PAPER } from '../../council/index.js';
import { GOAL } from '../../goals/index.js';
import { MEASURE } from '../domain/measure-activities.js';
import { MEASURE_READABLE, MEASURE_SOURCE, measureScope } from './measure-scope.js';

/** The Roter Faden of measures: the goal that they serve and those that they served before, and the resolution that lets them go ahead without other money. */
@Injectable()
export class MeasureThreadLinks implements OnModuleInit {
  constructor(private readonly thread: ThreadLinks) {}

  onModuleInit(): void {
    this.thread.addKind({
      kind: MEASURE,
      table: 'measure',
      source: MEASURE_SOURCE,
      readable: MEASURE_READABLE,
      scope: measureScope,
      columns: { id: 'm.id', name: `'M' || m.number || ' ' || m.title`, state: 'm.state', cycle: 'm.cycle_id' },
    });
    this.thread.addLink({ from: { kind: GOAL, column: 'l.goal_id' }, to: { kind: MEASURE, column: 'l.id' }, source: 'measure l' });
    this.thread.addLink({ from: { kind: GOAL, column: 'l.from_goal_id' }, to: { kind: MEASURE, column: 'l.measure_id' }, source: 'measure_carry l' });
    this.thread.addLink({ from: { kind: MEASURE, column: 'l.measure_id' }, to: { kind: PAPER, column: 'r.paper_id' }, source: 'funding_reservation l join resolution r on r.tenant_id = l.tenant_id and r.id = l.resolution_id' });
    this.thread.addGap({ code: 'MEASURE_WITHOUT_GOAL', kind: MEASURE, where: `m.goal_id is null and m.state in ('IDEA', 'PROPOSED') and c.state not in ('CLOSED', 'ABANDONED')` });
  }
}
