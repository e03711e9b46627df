import { Injectable } from '@nestjs/common';
import type { ActivitySubject } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { isId } from '../../../kernel/ids.js';
import { NextMeetings } from '../../../kernel/next-meetings.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound } from '../../../platform/graphql/refusals.js';
import { NoNextMeeting } from '../domain/notifications.refusals.js';
import { morningAfter, type SnoozeTo } from '../domain/snooze.js';
import { InboxRepository } from '../persistence/inbox.repository.js';
import { RoundsRepository } from '../persistence/rounds.repository.js';

type Own = { id: string; subject: ActivitySubject };

/** Marks own notifications as read, puts them off, or takes both back. */
@Injectable()
export class SortNotifications {
  static readonly refusals = [NotFound] as const;
  static readonly refusalsOfSnooze = [NotFound, NoNextMeeting] as const;

  constructor(
    private readonly units: Units,
    private readonly inbox: InboxRepository,
    private readonly rounds: RoundsRepository,
    private readonly meetings: NextMeetings,
    private readonly clock: Clock,
  ) {}

  /** @throws Refused with NotFound, also for somebody else's */
  markRead(actor: Actor, ids: readonly string[]): Promise<void> {
    return this.withOwn(actor, ids, () => this.inbox.markRead(ids, this.clock.now()));
  }

  /** @throws Refused with NotFound */
  reopen(actor: Actor, ids: readonly string[]): Promise<void> {
    return this.withOwn(actor, ids, () => this.inbox.reopen(ids));
  }

  /** @throws Refused with NotFound, or NoNextMeeting where none comes for one of them */
  snooze(actor: Actor, ids: readonly string[], to: SnoozeTo): Promise<void> {
    return this.withOwn(actor, ids, async (own) => {
      if (to === 'NEXT_MEETING') return this.snoozeToMeeting(actor, own);
      const { timeZone } = await this.rounds.days(actor.tenantId);
      await this.inbox.snooze(ids, to, morningAfter(to, actor.today, timeZone));
    });
  }

  private async snoozeToMeeting(actor: Actor, own: readonly Own[]): Promise<void> {
    const meetings = await this.meetings.nextFor(actor, own.map(({ subject }) => subject));
    for (const { id, subject } of own) {
      const meeting = meetings.get(subject.id);
      if (!meeting) throw new Refused(new NoNextMeeting(id));
      await this.inbox.snoozeToMeeting(id, meeting.id);
    }
  }

  private withOwn({ tenantId, personId }: Actor, ids: readonly string[], act: (own: readonly Own[]) => Promise<void>): Promise<void> {
    return this.units.run({ tenantId }, 'write', async () => {
      const own = await this.inbox.lock(personId, ids.filter(isId));
      const foreign = ids.find((id) => !own.some((each) => each.id === id.toLowerCase()));
      if (foreign !== undefined) throw new Refused(new NotFound(foreign));
      await act(own);
    });
  }
}
