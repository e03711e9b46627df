import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { ThreadLinks } from '../../../kernel/thread.js';
import { reachOf } from '../../access/index.js';
import { SUBJECT } from '../domain/cycle-activities.js';
import { BLOCK_READABLE, scopeValues, TASK_READABLE } from './cycle-scope.js';

const OF_CYCLE = 'building_block b join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id';
const scope = (actor: Actor): readonly unknown[] => scopeValues(reachOf(actor, 'cycle.read'));

/** The Roter Faden of a cycle's work. What lies in a block is its plan, and no part of the thread: this begins with what is found there. */
@Injectable()
export class WorkThread implements OnModuleInit {
  constructor(private readonly thread: ThreadLinks) {}

  onModuleInit(): void {
    this.thread.addKind({ kind: SUBJECT.BLOCK, table: 'building_block', source: OF_CYCLE, readable: BLOCK_READABLE, scope, columns: { id: 'b.id', name: `b.key || ' ' || b.title`, cycle: 'b.cycle_id' } });
    this.thread.addKind({
      kind: SUBJECT.TASK,
      table: 'task',
      source: `${OF_CYCLE} join task t on t.tenant_id = b.tenant_id and t.block_id = b.id`,
      readable: TASK_READABLE,
      scope,
      columns: { id: 't.id', name: `t.key || ' ' || t.title`, state: 't.stand', cycle: 't.cycle_id' },
    });
  }
}
