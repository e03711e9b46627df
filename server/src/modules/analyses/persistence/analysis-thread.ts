import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ThreadLinks } from '../../../kernel/thread.js';
import { ACTION_ITEM } from '../../action-items/index.js';
import { SUBJECT } from '../../cycles/index.js';
import { FINDING, RECOMMENDATION } from '../domain/analysis-activities.js';
import { analysisScope, FINDING_READABLE, FINDING_SOURCE, RECOMMENDATION_READABLE, RECOMMENDATION_SOURCE } from './analysis-scope.js';

/** The Roter Faden of analyses: from the block over what was found and recommended to what came of it. */
@Injectable()
export class AnalysisThread implements OnModuleInit {
  constructor(private readonly thread: ThreadLinks) {}

  onModuleInit(): void {
    this.thread.addKind({
      kind: FINDING,
      table: 'finding',
      source: FINDING_SOURCE,
      readable: `(f.removed_reason is null and ${FINDING_READABLE})`,
      scope: analysisScope,
      columns: { id: 'f.id', name: 'f.title', cycle: 'f.cycle_id' },
    });
    this.thread.addKind({
      kind: RECOMMENDATION,
      table: 'recommendation',
      source: RECOMMENDATION_SOURCE,
      readable: RECOMMENDATION_READABLE,
      scope: analysisScope,
      columns: { id: 'r.id', name: `'E' || r.number || ' ' || r.title`, state: 'r.state', cycle: 'r.cycle_id' },
    });
    this.thread.addLink({ from: { kind: SUBJECT.BLOCK, column: 'l.block_id' }, to: { kind: FINDING, column: 'l.id' }, source: 'finding l' });
    this.thread.addLink({ from: { kind: SUBJECT.BLOCK, column: 'l.block_id' }, to: { kind: RECOMMENDATION, column: 'l.id' }, source: 'recommendation l' });
    this.thread.addLink({ from: { kind: FINDING, column: 'l.finding_id' }, to: { kind: RECOMMENDATION, column: 'l.recommendation_id' }, source: 'recommendation_finding l' });
    this.thread.addLink({ from: { kind: RECOMMENDATION, column: 'l.recommendation_id' }, to: { kind: SUBJECT.TASK, column: 'l.task_id' }, source: 'recommendation_link l' });
    this.thread.addLink({ from: { kind: RECOMMENDATION, column: 'l.recommendation_id' }, to: { kind: ACTION_ITEM, column: 'l.action_item_id' }, source: 'recommendation_link l' });
    this.thread.addGap({
      code: 'RECOMMENDATION_WITHOUT_FINDING',
      kind: RECOMMENDATION,
      where: `r.state <> 'LAPSED' and c.state not in ('CLOSED', 'ABANDONED') and not exists (select from recommendation_finding l where l.tenant_id = r.tenant_id and l.recommendation_id = r.id)`,
    });
  }
}
