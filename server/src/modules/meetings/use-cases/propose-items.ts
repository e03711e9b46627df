import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import type { AgendaItem } from '../domain/agenda-item.entity.js';
import { withNew } from '../domain/agenda-order.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { MeetingChangedMeanwhile, MeetingNotPossible } from '../domain/meetings.refusals.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import type { LockedMeeting } from '../persistence/meeting-work.repository.js';
import { assertPossible, assertWhile } from './assert-possible.js';
import type { ExpectedItem } from './edit-agenda.js';
import { MeetingRights } from './meeting-rights.js';

export interface Proposal {
  requestId: string;
  meetingId: string;
  title: string;
  note: string;
  minutes: number;
  /** For which of the own organisations somebody speaks; null for themselves. */
  organizationId: string | null;
}

/** Whoever takes part proposes items until the deadline; whoever prepares the meeting accepts or declines each. */
@Injectable()
export class ProposeItems {
  static readonly refusalsOfPropose = [NotFound, MeetingNotPossible, RequestIdReused] as const;
  static readonly refusals = [NotFound, MeetingChangedMeanwhile, MeetingNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly rights: MeetingRights,
    private readonly agenda: AgendaRepository,
    private readonly activity: ActivityLog,
  ) {}

  async propose(actor: Actor, input: Proposal): Promise<string> {
    const { tenantId, personId: proposedBy, today } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const meeting = await this.rights.lock(actor, 'meeting.propose', input.meetingId, null);
      const { title, note, minutes, organizationId } = input;
      if (organizationId !== null && ![...actor.memberships, ...actor.seats].some((each) => each.organizationId === organizationId)) throw new Refused(new InvalidInput(new InputProblem('organizationId', InputProblemCode.NOT_ALLOWED)));
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'proposeAgendaItem', input);
      if (!isNew) return meeting.id;
      assertWhile('PROPOSE', meeting);
      assertPossible(meeting.proposalsUntil !== null && today > meeting.proposalsUntil ? ['DEADLINE_OVER'] : []);
      await this.agenda.add({ tenantId, id, meetingId: meeting.id, title, note, minutes, origin: 'PROPOSED', proposalState: 'PROPOSED', proposedBy, proposedOrganizationId: organizationId, firstRaisedOn: today });
      await this.activity.record(actor, { kind: 'AGENDA_ITEM_PROPOSED', subject: meetingSubject(meeting.id), payload: { itemId: id, organizationId } });
      return meeting.id;
    });
  }

  async accept(actor: Actor, input: ExpectedItem): Promise<string> {
    return this.decide(actor, input, async (meeting, item) => {
      const agenda = await this.agenda.of(actor.tenantId, meeting.id);
      await this.agenda.update(item, { proposalState: 'ACCEPTED', position: agenda.length + 1 });
      await this.agenda.setOrder(meeting.id, withNew(agenda, [item.id]));
      await this.activity.record(actor, { kind: 'PROPOSAL_ACCEPTED', subject: meetingSubject(meeting.id), payload: { itemId: item.id } });
    });
  }

  async decline(actor: Actor, { reason, ...input }: ExpectedItem & { reason: string }): Promise<string> {
    return this.decide(actor, input, async (meeting, item) => {
      assertPossible(reason === '' ? ['REASON_MISSING'] : []);
      await this.agenda.update(item, { proposalState: 'DECLINED', declineReason: reason });
      await this.activity.record(actor, { kind: 'PROPOSAL_DECLINED', subject: meetingSubject(meeting.id), payload: { itemId: item.id }, note: reason });
    });
  }

  private decide(actor: Actor, { agendaItemId, version }: ExpectedItem, work: (meeting: LockedMeeting, item: AgendaItem) => Promise<void>): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const { meeting, item } = await this.rights.lockItem(actor, agendaItemId, version);
      assertWhile('AGENDA', meeting);
      assertPossible(item.proposalState === 'PROPOSED' ? [] : ['ALREADY_DECIDED']);
      await work(meeting, item);
      return meeting.id;
    });
  }
}
