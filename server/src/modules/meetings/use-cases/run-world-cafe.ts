import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { MeetingChangedMeanwhile, MeetingNotPossible } from '../domain/meetings.refusals.js';
import { lastBell, nextStep, stepBack } from '../domain/world-cafe-rules.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import type { LockedMeeting } from '../persistence/meeting-work.repository.js';
import { type WorldCafeRow, WorldCafesRepository } from '../persistence/world-cafes.repository.js';
import { assertWhile } from './assert-possible.js';
import { MeetingRights } from './meeting-rights.js';
import type { ExpectedMeeting } from './move-meetings.js';

/** Takes a World-Café from round to round, and to its wrap-up; and back, where the bell was rung too early. */
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
      const { meeting, cafe } = await this.running(actor, meetingId, version);
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

  /** Takes the last bell back: what it ended goes on as if it had not been rung, as long as nothing else was taken up since. */
  goBack(actor: Actor, { meetingId, version }: ExpectedMeeting): Promise<string> {
    const { tenantId } = actor;
    return this.units.run({ tenantId }, 'write', async () => {
      const { meeting, cafe } = await this.running(actor, meetingId, version);
      const [step, bell] = [stepBack(cafe), lastBell(cafe)];
      if (!step || !bell) throw new Refused(new MeetingNotPossible(['NO_BELL']));
      const agenda = await this.agenda.of(tenantId, meeting.id);
      if (agenda.some(({ startedAt }) => startedAt && startedAt > bell)) throw new Refused(new MeetingNotPossible(['ITEM_BEGUN_SINCE']));
      const ended = agenda.find(({ endedAt }) => endedAt?.getTime() === bell.getTime());
      if (ended) await this.agenda.update(ended, { endedAt: null });
      await this.cafes.update(tenantId, meeting.id, cafe, step);
      await this.activity.record(actor, { kind: 'WORLD_CAFE_BELL_TAKEN_BACK', subject: meetingSubject(meeting.id), payload: { round: step.round ?? cafe.round } });
      return meeting.id;
    });
  }

  /** Locks a meeting that runs and whose World-Café is as it was seen. */
  private async running(actor: Actor, meetingId: string, version: number): Promise<{ meeting: LockedMeeting; cafe: WorldCafeRow }> {
    const meeting = await this.rights.lock(actor, 'meeting.run', meetingId, null);
    const cafe = await this.cafes.of(meeting.id);
    if (!cafe) throw new Refused(new NotFound(meetingId));
    assertWhile('RUN', meeting);
    if (version !== cafe.version) throw new Refused(new MeetingChangedMeanwhile(meeting.id));
    return { meeting, cafe };
  }
}
