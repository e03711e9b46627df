import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import { localTimeOf } from '../../../kernel/local-time.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import type { AgendaItem } from '../domain/agenda-item.entity.js';
import { withTopics } from '../domain/agenda-order.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { MeetingChangedMeanwhile, MeetingNotPossible } from '../domain/meetings.refusals.js';
import type { Topic, WorldCafeShape } from '../domain/world-cafe-rules.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import type { LockedMeeting } from '../persistence/meeting-work.repository.js';
import { type WorldCafeRow, WorldCafesRepository } from '../persistence/world-cafes.repository.js';
import { assertPossible, assertWhile } from './assert-possible.js';
import { MeetingRights } from './meeting-rights.js';
import { itemOfTopic, PlanWorldCafe, shapeOf } from './plan-world-cafe.js';

/** A topic that stays, with its item; a new one without. */
interface KeptTopic extends Topic {
  agendaItemId: string | null;
}

export interface EditedWorldCafe extends WorldCafeShape {
  meetingId: string;
  version: number;
  topics: readonly KeptTopic[];
}

const SHAPE = ['rounds', 'roundMinutes', 'changeMinutes', 'wrapUpMinutes'] as const;

/** Changes the plan of a World-Café as a whole, until its first round begins: what is not among its topics any more is off the agenda. */
@Injectable()
export class EditWorldCafe {
  static readonly refusals = [NotFound, MeetingChangedMeanwhile, MeetingNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: MeetingRights,
    private readonly cafes: WorldCafesRepository,
    private readonly plan: PlanWorldCafe,
    private readonly agenda: AgendaRepository,
    private readonly activity: ActivityLog,
  ) {}

  execute(actor: Actor, input: EditedWorldCafe): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const meeting = await this.rights.lock(actor, 'meeting.run', input.meetingId, null);
      const cafe = await this.cafes.of(meeting.id);
      if (!cafe) throw new Refused(new NotFound(input.meetingId));
      assertWhile('AGENDA', meeting);
      assertPossible(cafe.beganAt ? ['ROUNDS_BEGUN'] : []);
      if (input.version !== cafe.version) throw new Refused(new MeetingChangedMeanwhile(meeting.id));
      await this.plan.demand(meeting.organizationId, localTimeOf(meeting.startsAt, meeting.zone).day, input);
      await this.change(actor, meeting, cafe, input);
      return meeting.id;
    });
  }

  private async change(actor: Actor, meeting: LockedMeeting, cafe: WorldCafeRow, input: EditedWorldCafe): Promise<void> {
    const { tenantId } = actor;
    const agenda = await this.agenda.of(tenantId, meeting.id);
    const before = cafe.topics.flatMap(({ agendaItemId }) => agenda.find(({ id }) => id === agendaItemId) ?? []);
    const topics = input.topics.map((topic) => ({ ...topic, id: topic.agendaItemId ?? newId() }));
    const ids = topics.map(({ id }) => id);
    const unknown = topics.find(({ id, agendaItemId }, place) => ids.indexOf(id) !== place || (agendaItemId !== null && !before.some((item) => item.id === id)));
    if (unknown) throw new Refused(new NotFound(unknown.id));
    for (const item of before) if (!ids.includes(item.id)) await this.takeOff(actor, item);
    for (const [n, topic] of topics.entries()) {
      const item = before.find(({ id }) => id === topic.id);
      await (item ? this.edit(actor, item, itemOfTopic(input, topic)) : this.add(actor, { ...itemOfTopic(input, topic), tenantId, id: topic.id, meetingId: meeting.id, position: agenda.length + n + 1 }));
    }
    await this.agenda.setOrder(meeting.id, withTopics(agenda, before, ids));
    await this.cafes.setTables(tenantId, meeting.id, ids);
    await this.cafes.update(tenantId, meeting.id, cafe, shapeOf(input));
    const kept = before.flatMap(({ id }) => (ids.includes(id) ? [id] : []));
    const isOrderChanged = kept.join() !== ids.filter((id) => kept.includes(id)).join();
    const fields = [...SHAPE.filter((field) => cafe[field] !== input[field]), ...(isOrderChanged ? (['order'] as const) : [])];
    if (fields.length) await this.activity.record(actor, { kind: 'WORLD_CAFE_EDITED', subject: meetingSubject(meeting.id), payload: { fields } });
  }

  private async takeOff(actor: Actor, item: AgendaItem): Promise<void> {
    await this.agenda.update(item, { position: null, removedReason: '' });
    await this.activity.record(actor, { kind: 'AGENDA_ITEM_REMOVED', subject: meetingSubject(item.meetingId), payload: { itemId: item.id } });
  }

  private async add(actor: Actor, item: Pick<AgendaItem, 'tenantId' | 'id' | 'meetingId' | 'position' | 'title' | 'minutes' | 'ownerPersonId'>): Promise<void> {
    await this.agenda.add({ ...item, origin: 'PLANNED', firstRaisedOn: actor.today });
    await this.activity.record(actor, { kind: 'AGENDA_ITEM_ADDED', subject: meetingSubject(item.meetingId), payload: { itemId: item.id } });
  }

  private async edit(actor: Actor, item: AgendaItem, changes: Pick<AgendaItem, 'title' | 'minutes' | 'ownerPersonId'>): Promise<void> {
    const fields = (['title', 'minutes'] as const).filter((field) => item[field] !== changes[field]);
    const told = item.ownerPersonId === changes.ownerPersonId ? fields : [...fields, 'owner' as const];
    if (told.length === 0) return;
    await this.agenda.update(item, changes);
    await this.activity.record(actor, { kind: 'AGENDA_ITEM_EDITED', subject: meetingSubject(item.meetingId), payload: { itemId: item.id, fields: told } });
  }
}
