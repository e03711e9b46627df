import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock, type Day } from '../../../kernel/clock.js';
import { isId, newId } from '../../../kernel/ids.js';
import type { ClockTime } from '../../../kernel/local-time.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { ConsultDirectory } from '../../organizations/index.js';
import { meetingSubject } from '../domain/meeting-activities.js';
import { daysBefore, endsOf, type MeetingTime, problemsOfTime } from '../domain/meeting-dates.js';
import { MeetingSeries } from '../domain/meeting-series.entity.js';
import { Meeting } from '../domain/meeting.entity.js';
import { MeetingNotPossible } from '../domain/meetings.refusals.js';
import { AgendaRepository } from '../persistence/agenda.repository.js';
import { MeetingsRepository } from '../persistence/meetings.repository.js';
import { type LockedOrganization, MeetingWorkRepository } from '../persistence/meeting-work.repository.js';
import { assertPossible } from './assert-possible.js';
import { mayWithMeeting } from './meeting-rights.js';
import { PlanWorldCafe, type WorldCafePlan } from './plan-world-cafe.js';
import { ReturnItems } from './return-items.js';
import { daysOfSeries } from './series-dates.js';

interface WhatIsPlanned extends MeetingTime {
  requestId: string;
  organizationId: string;
  title: string;
  place: string;
}

export interface NewMeeting extends WhatIsPlanned {
  proposalsUntil: Day | null;
  /** Where it is to be one. */
  worldCafe: WorldCafePlan | null;
}

export interface NewSeries extends WhatIsPlanned {
  rule: string;
  until: Day | null;
  skipsHolidays: boolean;
  /** How many days before each meeting the last proposals are taken; null for not said yet. */
  proposalDays: number | null;
}

const MS_PER_MINUTE = 60_000;

/** Plans meetings of an organisation, one or a series. Each begins with the standing items, and the next one with what comes back. */
@Injectable()
export class CreateMeetings {
  static readonly refusals = [NotFound, MeetingNotPossible, RequestIdReused] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly directory: ConsultDirectory,
    private readonly work: MeetingWorkRepository,
    private readonly meetings: MeetingsRepository,
    private readonly agenda: AgendaRepository,
    private readonly worldCafes: PlanWorldCafe,
    private readonly returns: ReturnItems,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /**
   * @returns the id of the meeting, or of the one that the same request planned before
   * @throws Refused with NotFound, NotAllowed, MeetingNotPossible or RequestIdReused
   */
  async one(actor: Actor, input: NewMeeting): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const organization = await this.lock(actor, input.organizationId);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'createMeeting', input);
      if (!isNew) return id;
      await this.plan(actor, organization, [{ ...input, id, seriesId: null }]);
      return id;
    });
  }

  /**
   * @returns the ids of the meetings, in order
   * @throws Refused with NotFound, NotAllowed, MeetingNotPossible (also for a rule without a day, or with too many) or RequestIdReused
   */
  async series(actor: Actor, input: NewSeries): Promise<string[]> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const organization = await this.lock(actor, input.organizationId);
      const { subjectId: seriesId, isNew } = await this.requests.claim(actor, 'createMeetingSeries', input);
      if (!isNew) return (await this.meetings.ofSeries(seriesId)).map(({ id }) => id);
      const { title, place, date, startTime, endTime, rule, skipsHolidays, proposalDays } = input;
      const { days, problems } = daysOfSeries(input, organization.officialKey);
      const { startsAt, endsAt } = endsOf(input, organization.zone);
      assertPossible([...problems, ...problemsOfTime({ ...input, proposalsUntil: null }, { zone: organization.zone, now: this.clock.now() })]);
      const durationMinutes = (endsAt.getTime() - startsAt.getTime()) / MS_PER_MINUTE;
      await this.work.add(MeetingSeries, { tenantId: actor.tenantId, id: seriesId, organizationId: organization.id, title, rrule: rule, firstStartsAt: `${date}T${startTime}`, durationMinutes, place, skipsHolidays });
      const proposalsUntil = (day: Day) => (proposalDays === null ? null : daysBefore(day, proposalDays));
      const planned = days.map((day) => ({ id: newId(), seriesId, title, place, date: day, startTime, endTime, proposalsUntil: proposalsUntil(day), worldCafe: null }));
      await this.plan(actor, organization, planned);
      return planned.map(({ id }) => id);
    });
  }

  private async lock(actor: Actor, organizationId: string): Promise<LockedOrganization> {
    const organization = isId(organizationId) ? await this.work.lockOrganization(organizationId, actor.today) : undefined;
    if (!organization || (await this.directory.missing(actor, { organizationId, seatId: null, personId: null }))) throw new Refused(new NotFound(organizationId));
    if (!mayWithMeeting(actor, 'meeting.run', { organizationId, bodyId: organization.bodyId, takesPart: false })) throw new Refused(new NotAllowed('meeting.run'));
    return organization;
  }

  private async plan(actor: Actor, { id: organizationId, zone, nextNumber }: LockedOrganization, planned: readonly (MeetingTime & PlannedParts)[]): Promise<void> {
    const { tenantId } = actor;
    for (const [n, meeting] of planned.entries()) {
      const { id, seriesId, title, place, proposalsUntil } = meeting;
      assertPossible(problemsOfTime(meeting, { zone, now: this.clock.now() }));
      const number = nextNumber + n;
      const ends = endsOf(meeting, zone);
      await this.work.add(Meeting, { tenantId, id, organizationId, seriesId, number, title, place, proposalsUntil, ...ends });
      await this.beginWithStandingItems(tenantId, meeting, organizationId, ends.startsAt);
      if (meeting.worldCafe) await this.worldCafes.within({ tenantId, id, organizationId, date: meeting.date }, meeting.worldCafe);
      await this.activity.record(actor, { kind: 'MEETING_PLANNED', subject: meetingSubject(id), payload: { organizationId, number, isInSeries: seriesId !== null } });
    }
    await this.returns.toNextOf(actor, organizationId);
  }

  private async beginWithStandingItems(tenantId: string, { id: meetingId, date: firstRaisedOn }: { id: string; date: Day }, organizationId: string, startsAt: Date): Promise<void> {
    const standing = await this.agenda.standingBefore(organizationId, startsAt);
    await this.agenda.add(...standing.map((item, n) => ({ ...item, tenantId, id: newId(), meetingId, position: n + 1, origin: 'STANDING' as const, firstRaisedOn })));
  }
}

interface PlannedParts {
  id: string;
  seriesId: string | null;
  title: string;
  place: string;
  startTime: ClockTime;
  proposalsUntil: Day | null;
  worldCafe: WorldCafePlan | null;
}
