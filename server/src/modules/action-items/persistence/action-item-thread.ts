import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ThreadLinks } from '../../../kernel/thread.js';
import { SUBJECT } from '../../cycles/index.js';
import { ACTION_ITEM } from '../domain/action-item-activities.js';
import { ACTION_ITEM_READABLE, ACTION_ITEM_SOURCE, actionItemScope } from './action-item-scope.js';

/** The Roter Faden of Aufträge: from the content that they are about. */
@Injectable()
export class ActionItemThread implements OnModuleInit {
  constructor(private readonly thread: ThreadLinks) {}

  onModuleInit(): void {
    this.thread.addKind({
      kind: ACTION_ITEM,
      table: 'action_item',
      source: `${ACTION_ITEM_SOURCE} left join task at on at.tenant_id = i.tenant_id and at.id = i.task_id`,
      readable: ACTION_ITEM_READABLE,
      scope: actionItemScope,
      columns: { id: 'i.id', name: `'A' || i.number || ' ' || i.title`, state: 'i.state', cycle: 'at.cycle_id' },
    });
    this.thread.addLink({ from: { kind: SUBJECT.TASK, column: 'l.task_id' }, to: { kind: ACTION_ITEM, column: 'l.id' }, source: 'action_item l' });
  }
}
