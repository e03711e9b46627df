import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ThreadLinks } from '../../../kernel/thread.js';
import { ACTION_ITEM } from '../../action-items/index.js';
import { SUBJECT } from '../../cycles/index.js';
import { MEETING } from '../domain/meeting-activities.js';
import { meetingReadable, meetingScope } from './meeting-scope.js';

/** The Roter Faden of meetings: from what stood on their agenda to the Aufträge that came of it. */
@Injectable()
export class MeetingThread implements OnModuleInit {
  constructor(private readonly thread: ThreadLinks) {}

  onModuleInit(): void {
    this.thread.addKind({
      kind: MEETING,
      table: 'meeting',
      source: 'meeting m join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id join tenant mt on mt.id = m.tenant_id',
      readable: meetingReadable('m', 'o'),
      scope: meetingScope,
      columns: { id: 'm.id', name: `o.name || ', ' || m.number`, state: 'm.state', day: '(m.starts_at at time zone mt.time_zone)::date', cycle: 'm.cycle_id' },
    });
    const about = { kind: MEETING, column: 'l.meeting_id' };
    this.thread.addLink({ from: { kind: SUBJECT.BLOCK, column: 'l.block_id' }, to: about, source: 'agenda_item l', where: 'l.position is not null' });
    this.thread.addLink({ from: { kind: SUBJECT.TASK, column: 'l.task_id' }, to: about, source: 'agenda_item l', where: 'l.position is not null' });
    this.thread.addLink({ from: about, to: { kind: ACTION_ITEM, column: 'u.action_item_id' }, source: 'agenda_item l join outcome u on u.tenant_id = l.tenant_id and u.agenda_item_id = l.id' });
  }
}
