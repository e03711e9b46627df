import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import type { AgendaItem } from '../domain/agenda-item.entity.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { OutcomesRepository } from '../persistence/outcomes.repository.js';

/** Puts an item off to the next meeting, which is an outcome of its own. Runs in the unit of whoever has locked the meeting. */
@Injectable()
export class PutOff {
  constructor(
    private readonly agenda: AgendaRepository,
    private readonly outcomes: OutcomesRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** Whether it was taken up or not; with another reason it stays put off. */
  async within(actor: Actor, item: AgendaItem, reason: string, id = newId()): Promise<void> {
    const { tenantId } = actor;
    await this.agenda.update(item, { adjournedReason: reason, endedAt: item.startedAt ? (item.endedAt ?? this.clock.now()) : null });
    const before = await this.outcomes.adjournmentOf(tenantId, item.id);
    await (before ? this.outcomes.update(before, { wording: reason }) : this.outcomes.add({ tenantId, id, agendaItemId: item.id, kind: 'ADJOURNED', wording: reason }));
    await this.activity.record(actor, { kind: 'AGENDA_ITEM_ADJOURNED', subject: meetingSubject(item.meetingId), payload: { itemId: item.id }, note: reason });
  }

  /** It is not put off after all. */
  async takeBack(item: AgendaItem, changes: Partial<AgendaItem> = {}): Promise<void> {
    const before = await this.outcomes.adjournmentOf(item.tenantId, item.id);
    if (before) await this.outcomes.remove(before);
    await this.agenda.update(item, { ...changes, adjournedReason: null });
  }
}
