import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Silences } from '../../../kernel/notices.js';
import { Sponsors } from '../../cycles/index.js';
import { fellSilentOn } from '../domain/reminders.js';
import { laterBy } from '../domain/snooze.js';
import type { NewNotice } from '../persistence/notifications.repository.js';
import { Telling } from './telling.js';

/** Tells the sponsor of what waits for an answer and fell silent, and again after as many days (rule 26). */
@Injectable()
export class BreakSilence {
  constructor(
    private readonly silences: Silences,
    private readonly sponsors: Sponsors,
    private readonly telling: Telling,
  ) {}

  /** Runs in a unit of the Planungskreis, on the morning of a day. @param silenceDays after how many days without an event something is silent */
  async execute(tenantId: string, today: Day, silenceDays: number): Promise<void> {
    const notices: NewNotice[] = [];
    const sponsors = new Map<string | null, string[]>();
    for (const silence of this.silences.all()) {
      for (const { subject, bodyId, since } of await silence.silentSince(laterBy(today, -silenceDays))) {
        const personIds = sponsors.get(bodyId) ?? (await this.sponsors.of(bodyId));
        sponsors.set(bodyId, personIds);
        const dueOn = fellSilentOn(since, today, silenceDays);
        notices.push(...personIds.map((personId) => ({ personId, subject, occasion: silence.kind, reason: 'SILENT' as const, activityId: null, dueOn })));
      }
    }
    await this.telling.tell(tenantId, notices);
  }
}
