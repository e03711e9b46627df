import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import type { AgendaItem } from '../domain/agenda-item.entity.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { MeetingChangedMeanwhile, MeetingNotPossible } from '../domain/meetings.refusals.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import type { LockedMeeting } from '../persistence/meeting-work.repository.js';
import { WorldCafesRepository } from '../persistence/world-cafes.repository.js';
import { assertPossible, assertWhile } from './assert-possible.js';
import type { ExpectedItem } from './edit-agenda.js';
import { MeetingRights } from './meeting-rights.js';
import { PutOff } from './put-off.js';

/** Goes through the agenda of a meeting that runs. */
@Injectable()
export class RunAgenda {
  static readonly refusals = [NotFound, MeetingChangedMeanwhile, MeetingNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: MeetingRights,
    private readonly agenda: AgendaRepository,
    private readonly cafes: WorldCafesRepository,
    private readonly putOff: PutOff,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** Takes an item up; the one before it ends. One that was put off may be taken up after all. */
  async start(actor: Actor, input: ExpectedItem): Promise<string> {
    return this.during(actor, input, async (meeting, item) => {
      assertPossible(item.startedAt ? ['ITEM_BEGUN'] : []);
      assertPossible((await this.cafes.isTopic(actor.tenantId, item.id)) ? ['IS_A_TOPIC'] : []);
      const now = this.clock.now();
      const running = (await this.agenda.of(actor.tenantId, meeting.id)).find(({ startedAt, endedAt }) => startedAt && !endedAt);
      if (running) await this.agenda.update(running, { endedAt: now });
      await this.putOff.takeBack(item, { startedAt: now });
      await this.activity.record(actor, { kind: 'AGENDA_ITEM_STARTED', subject: meetingSubject(meeting.id), payload: { itemId: item.id } });
    });
  }

  /** Puts an item off to the next meeting, whether it was taken up or not. */
  async adjourn(actor: Actor, { reason, ...input }: ExpectedItem & { reason: string }): Promise<string> {
    return this.during(actor, input, async (_meeting, item) => {
      assertPossible(reason === '' ? ['REASON_MISSING'] : []);
      await this.putOff.within(actor, item, reason);
    });
  }

  private during(actor: Actor, { agendaItemId, version }: ExpectedItem, work: (meeting: LockedMeeting, item: AgendaItem) => Promise<void>): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const { meeting, item } = await this.rights.lockItem(actor, agendaItemId, version);
      assertWhile('RUN', meeting);
      assertPossible(item.position === null ? ['NOT_ON_AGENDA'] : []);
      await work(meeting, item);
      return meeting.id;
    });
  }
}
