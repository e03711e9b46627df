import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { MeetingChangedMeanwhile, MeetingNotPossible } from '../domain/meetings.refusals.js';
import { nextStep } from '../domain/world-cafe-rules.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { WorldCafesRepository } from '../persistence/world-cafes.repository.js';
import { assertWhile } from './assert-possible.js';
import { MeetingRights } from './meeting-rights.js';
import type { ExpectedMeeting } from './move-meetings.js';

/** Takes a World-Café from round to round, and to its wrap-up. */
@Injectable()
export class RunWorldCafe {
  static readonly refusals = [NotFound, MeetingChangedMeanwhile, MeetingNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly rights: MeetingRights,
    private readonly cafes: WorldCafesRepository,
    private readonly agenda: AgendaRepository,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /**
   * The item of the agenda that runs ends with the first round.
   * @param input `version` of the World-Café that was seen: two who ring the bell at once end one round
   */
  goOn(actor: Actor, { meetingId, version }: ExpectedMeeting): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const meeting = await this.rights.lock(actor, 'meeting.run', meetingId, null);
      const cafe = await this.cafes.of(meeting.id);
      if (!cafe) throw new Refused(new NotFound(meetingId));
      assertWhile('RUN', meeting);
      if (version !== cafe.version) throw new Refused(new MeetingChangedMeanwhile(meeting.id));
      const now = this.clock.now();
      const step = nextStep(cafe, now);
      if (!step) throw new Refused(new MeetingNotPossible(['WRAP_UP_BEGUN']));
      const running = (await this.agenda.of(tenantId, meeting.id)).find(({ startedAt, endedAt }) => startedAt && !endedAt);
      if (running) await this.agenda.update(running, { endedAt: now });
      await this.cafes.update(tenantId, meeting.id, cafe, step);
      const subject = meetingSubject(meeting.id);
      await this.activity.record(actor, step.round === undefined ? { kind: 'WORLD_CAFE_WRAP_UP_BEGUN', subject, payload: { rounds: cafe.rounds } } : { kind: 'WORLD_CAFE_ROUND_BEGUN', subject, payload: { round: step.round } });
      return meeting.id;
    });
  }
}
