import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { ConsultDirectory } from '../../organizations/index.js';
import type { AgendaItem } from '../domain/agenda-item.entity.js';
import { withMoved, withNew } from '../domain/agenda-order.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { MeetingChangedMeanwhile, MeetingNotPossible } from '../domain/meetings.refusals.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { knowsInside } from '../persistence/meeting-scope.js';
import type { LockedMeeting } from '../persistence/meeting-work.repository.js';
import { WorldCafesRepository } from '../persistence/world-cafes.repository.js';
import { assertPossible, assertWhile } from './assert-possible.js';
import { MeetingRights } from './meeting-rights.js';

/** Who brings an item up: an organisation, a seat or a person, or nobody in particular. */
interface OwnerIds {
  ownerOrganizationId: string | null;
  ownerSeatId: string | null;
  ownerPersonId: string | null;
}

export interface ItemContent extends OwnerIds {
  title: string;
  note: string;
  minutes: number;
  /** Whether the note is for those only who know the body from inside. */
  isInternal: boolean;
}

/** An item as the actor saw it. */
export interface ExpectedItem {
  agendaItemId: string;
  version: number;
}

/** Keeps the agenda of a meeting: adds items, edits them, moves them and takes them off. */
@Injectable()
export class EditAgenda {
  static readonly refusalsOfAdd = [NotFound, MeetingNotPossible, RequestIdReused] as const;
  static readonly refusals = [NotFound, MeetingChangedMeanwhile, MeetingNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly rights: MeetingRights,
    private readonly directory: ConsultDirectory,
    private readonly agenda: AgendaRepository,
    private readonly cafes: WorldCafesRepository,
    private readonly activity: ActivityLog,
  ) {}

  /** @param input `isStanding`: stands on the agendas of the meetings that are planned from now on as well */
  async add(actor: Actor, input: ItemContent & { requestId: string; meetingId: string; isStanding: boolean }): Promise<string> {
    const { tenantId, today: firstRaisedOn } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const meeting = await this.rights.lock(actor, 'meeting.run', input.meetingId, null);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'addAgendaItem', input);
      if (!isNew) return meeting.id;
      assertWhile('AGENDA', meeting);
      const content = contentOf(input);
      await this.demandOwner(actor, content, NOBODY);
      const agenda = await this.agenda.of(tenantId, meeting.id);
      await this.agenda.add({ ...content, isInternal: content.isInternal && knowsInside(actor, meeting), tenantId, id, meetingId: meeting.id, position: agenda.length + 1, origin: input.isStanding ? 'STANDING' : 'PLANNED', firstRaisedOn });
      await this.agenda.setOrder(meeting.id, input.isStanding ? [...agenda.map((item) => item.id), id] : withNew(agenda, [id]));
      await this.activity.record(actor, { kind: 'AGENDA_ITEM_ADDED', subject: meetingSubject(meeting.id), payload: { itemId: id } });
      return meeting.id;
    });
  }

  /** An internal note that the actor may not read stays what it is. */
  async edit(actor: Actor, input: ItemContent & ExpectedItem): Promise<string> {
    return this.change(actor, input, async (meeting, item) => {
      assertWhile('AGENDA', meeting);
      const changes = knowsInside(actor, meeting) ? contentOf(input) : { ...contentOf(input), isInternal: item.isInternal, note: item.isInternal ? item.note : input.note };
      await this.demandOwner(actor, changes, item);
      const fields = (['title', 'note', 'minutes', 'isInternal'] as const).filter((field) => item[field] !== changes[field]);
      const isOwnerChanged = OWNER.some((field) => item[field] !== changes[field]);
      if (fields.length === 0 && !isOwnerChanged) return;
      await this.agenda.update(item, changes);
      const told = isOwnerChanged ? [...fields, 'owner' as const] : fields;
      await this.activity.record(actor, { kind: 'AGENDA_ITEM_EDITED', subject: meetingSubject(meeting.id), payload: { itemId: item.id, fields: told } });
    });
  }

  /** @param input `position` counts from 1 */
  async move(actor: Actor, input: ExpectedItem & { position: number }): Promise<string> {
    return this.change(actor, input, async (meeting, item) => {
      assertWhile('AGENDA', meeting);
      if (item.position === null) return assertPossible(['NOT_ON_AGENDA']);
      const agenda = await this.agenda.of(actor.tenantId, meeting.id);
      const to = Math.min(input.position, agenda.length);
      if (to === item.position) return;
      await this.agenda.setOrder(meeting.id, withMoved(agenda, item.id, to));
      await this.agenda.update(item, {});
      await this.activity.record(actor, { kind: 'AGENDA_ITEM_MOVED', subject: meetingSubject(meeting.id), payload: { itemId: item.id, from: item.position, to } });
    });
  }

  /** What came back by itself is taken off with a reason only, which the next meeting is told. */
  async remove(actor: Actor, input: ExpectedItem & { reason: string }): Promise<string> {
    return this.change(actor, input, async (meeting, item) => {
      assertWhile('AGENDA', meeting);
      if (item.position === null) return assertPossible(['NOT_ON_AGENDA']);
      assertPossible([...(item.startedAt ? (['ITEM_BEGUN'] as const) : []), ...(item.origin === 'RETURNED' && input.reason === '' ? (['REASON_MISSING'] as const) : [])]);
      const others = (await this.agenda.of(actor.tenantId, meeting.id)).filter(({ id }) => id !== item.id);
      await this.agenda.update(item, { position: null, removedReason: input.reason });
      await this.agenda.setOrder(meeting.id, others.map(({ id }) => id));
      await this.activity.record(actor, { kind: 'AGENDA_ITEM_REMOVED', subject: meetingSubject(meeting.id), payload: { itemId: item.id }, note: input.reason });
    });
  }

  private change(actor: Actor, { agendaItemId, version }: ExpectedItem, work: (meeting: LockedMeeting, item: AgendaItem) => Promise<void>): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const { meeting, item } = await this.rights.lockItem(actor, agendaItemId, version);
      assertPossible((await this.cafes.isTopic(actor.tenantId, item.id)) ? ['IS_A_TOPIC'] : []);
      await work(meeting, item);
      return meeting.id;
    });
  }

  /** @throws Refused with InvalidInput for more than one owner, or NotFound for one that the actor's directory does not name and that is new */
  private async demandOwner(actor: Actor, owner: OwnerIds, before: OwnerIds): Promise<void> {
    const named = OWNER.filter((field) => owner[field] !== null);
    if (named.length > 1) throw new Refused(new InvalidInput(new InputProblem(named[1], InputProblemCode.NOT_ALLOWED)));
    const chosen = (field: keyof OwnerIds) => (owner[field] === before[field] ? null : owner[field]);
    const missing = await this.directory.missing(actor, { organizationId: chosen('ownerOrganizationId'), seatId: chosen('ownerSeatId'), personId: chosen('ownerPersonId') });
    if (missing) throw new Refused(new NotFound(missing));
  }
}

const OWNER = ['ownerOrganizationId', 'ownerSeatId', 'ownerPersonId'] as const;
const NOBODY: OwnerIds = { ownerOrganizationId: null, ownerSeatId: null, ownerPersonId: null };

const contentOf = ({ title, note, minutes, isInternal, ownerOrganizationId, ownerSeatId, ownerPersonId }: ItemContent): ItemContent => ({ title, note, minutes, isInternal, ownerOrganizationId, ownerSeatId, ownerPersonId });
