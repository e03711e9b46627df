import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ActivityLog, type ActivityActor } from '../../../kernel/activity.js';
import { Clock, type Day } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { type Returning, ReturningItems } from '../../../kernel/returning.js';
import { ACTION_ITEM, OpenActionItems } from '../../action-items/index.js';
import { withNew } from '../domain/agenda-order.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { MeetingWorkRepository } from '../persistence/meeting-work.repository.js';
import { AGENDA_ITEM, RECOMMENDATION, ReturningAgendaRepository } from '../persistence/returning-agenda.repository.js';

const MOST_MINUTES = 600;
const LONGEST_TITLE = 200;
/** How long it takes to hear what became of an Auftrag. */
const REPORT_MINUTES = 5;

/** Puts on the agenda of the next meeting what comes back to an organisation: nothing that was put off is forgotten. */
@Injectable()
export class ReturnItems implements OnModuleInit {
  constructor(
    private readonly returning: ReturningItems,
    private readonly waiting: ReturningAgendaRepository,
    private readonly open: OpenActionItems,
    private readonly work: MeetingWorkRepository,
    private readonly agenda: AgendaRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.returning.register({ kind: AGENDA_ITEM, of: (organizationId) => this.waiting.waitingFor(organizationId) });
    this.returning.register({ kind: RECOMMENDATION, of: (organizationId) => this.waiting.recommendedTo(organizationId) });
    this.returning.register({ kind: ACTION_ITEM, of: (organizationId) => this.reportsTo(organizationId) });
    this.returning.hear((actor, organizationId) => this.toNextOfOthers(actor, [organizationId], actor.today));
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

  /** The same for other organisations: the one above, to which items climb, and those to which something is recommended. */
  async toNextOfOthers(actor: ActivityActor, organizationIds: readonly string[], today: Day): Promise<void> {
    for (const id of [...new Set(organizationIds)].sort()) if (await this.work.lockOrganization(id, today)) await this.toNextOf(actor, id);
  }

  /** Each open Auftrag is asked for at every meeting until it is confirmed. */
  private async reportsTo(organizationId: string): Promise<Returning[]> {
    const open = await this.open.givenBy(organizationId);
    return open.map(({ id, number, title, since, carriedCount }) => ({ kind: ACTION_ITEM, id, title: `A${number} ${title}`.slice(0, LONGEST_TITLE), since, carriedCount, minutes: REPORT_MINUTES }));
  }
}
