import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActivityLog, type ActivityActor } from '../../../kernel/activity.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { ReturningItems } from '../../../kernel/returning.js';
import { withNew } from '../domain/agenda-order.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { MeetingWorkRepository } from '../persistence/meeting-work.repository.js';
import { AGENDA_ITEM, ReturningAgendaRepository } from '../persistence/returning-agenda.repository.js';

const MOST_MINUTES = 600;

/** Puts on the agenda of the next meeting what comes back to an organisation: nothing that was put off is forgotten. */
@Injectable()
export class ReturnItems implements OnModuleInit {
  constructor(
    private readonly returning: ReturningItems,
    private readonly waiting: ReturningAgendaRepository,
    private readonly work: MeetingWorkRepository,
    private readonly agenda: AgendaRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.returning.register({ kind: AGENDA_ITEM, of: (organizationId) => this.waiting.waitingFor(organizationId) });
  }

  /** Runs in the unit of what makes something return; the organisation is locked. Without a next meeting it waits. */
  async toNextOf(actor: ActivityActor, organizationId: string): Promise<void> {
    const next = await this.work.next(organizationId, this.clock.now());
    if (!next) return;
    const known = await this.waiting.knownTo(next.id);
    const due = (await this.returning.of(organizationId)).filter(({ kind, id }) => !known.has(`${kind} ${id}`));
    if (due.length === 0) return;
    const { tenantId } = actor;
    const agenda = await this.agenda.of(tenantId, next.id);
    const items = due.map(({ kind, id, title, since, carriedCount, minutes }, n) => ({
      tenantId, id: newId(), meetingId: next.id, position: agenda.length + n + 1, title, minutes: Math.min(minutes, MOST_MINUTES),
      origin: 'RETURNED' as const, returnedKind: kind, returnedId: id, carriedCount, firstRaisedOn: since,
    }));
    const ids = items.map(({ id }) => id);
    await this.agenda.add(...items);
    await this.agenda.setOrder(next.id, withNew(agenda, ids));
    await this.waiting.copyParticulars(ids);
    for (const { id: itemId, carriedCount } of items) await this.activity.record(actor, { kind: 'AGENDA_ITEM_RETURNED', subject: meetingSubject(next.id), payload: { itemId, carriedCount } });
  }

  /** The same for the organisation above, to which items climb. */
  async toNextAbove(actor: ActivityActor, parentId: string | null, today: string): Promise<void> {
    if (parentId !== null && (await this.work.lockOrganization(parentId, today))) await this.toNextOf(actor, parentId);
  }
}
