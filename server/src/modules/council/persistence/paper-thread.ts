import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ThreadLinks } from '../../../kernel/thread.js';
import { ACTION_ITEM } from '../../action-items/index.js';
import { PAPER, RESOLUTION } from '../domain/council-activities.js';
import { PAPER_READABLE, paperScope } from './paper-scope.js';

const NAME = `case when p.reference <> '' then p.reference || ' ' || p.title else p.title end`;

/** The Roter Faden of papers: to what was resolved about them, and the Aufträge that this brought. */
@Injectable()
export class PaperThread implements OnModuleInit {
  constructor(private readonly thread: ThreadLinks) {}

  onModuleInit(): void {
    this.thread.addKind({ kind: PAPER, table: 'paper', source: 'paper p', readable: PAPER_READABLE, scope: paperScope, columns: { id: 'p.id', name: NAME, state: 'p.state', cycle: 'p.cycle_id' } });
    this.thread.addKind({
      kind: RESOLUTION,
      table: 'resolution',
      source: 'paper p join resolution d on d.tenant_id = p.tenant_id and d.paper_id = p.id',
      readable: PAPER_READABLE,
      scope: paperScope,
      columns: { id: 'd.id', name: NAME, state: 'd.result', day: 'd.decided_on', page: 'p.id', cycle: 'p.cycle_id' },
    });
    this.thread.addLink({ from: { kind: PAPER, column: 'l.paper_id' }, to: { kind: RESOLUTION, column: 'l.id' }, source: 'resolution l' });
    this.thread.addLink({ from: { kind: RESOLUTION, column: 'l.resolution_id' }, to: { kind: ACTION_ITEM, column: 'l.action_item_id' }, source: 'resolution_condition l' });
    this.thread.addGap({
      code: 'RESOLUTION_WITHOUT_OWNER',
      kind: RESOLUTION,
      where: `d.state = 'DECIDED' and d.result in ('ADOPTED', 'ADOPTED_AMENDED') and num_nonnulls(d.owner_organization_id, d.owner_seat_id) = 0`,
    });
  }
}
