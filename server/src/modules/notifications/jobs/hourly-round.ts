import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Recurrences } from '../../../kernel/recurrences.js';
import { hoursBetween } from '../domain/hours-of-week.js';
import { RoundsRepository } from '../persistence/rounds.repository.js';
import { BreakSilence } from '../use-cases/break-silence.js';
import { Digests } from '../use-cases/digests.js';
import { Remind } from '../use-cases/remind.js';

const HOUR_MS = 3_600_000;
/** Older hours are in every digest of the week anyway. */
const MOST_MS = 7 * 24 * HOUR_MS;
/** In the morning people hear what falls due. */
const MORNING = 8;

/**
 * Serves the hours of the Planungskreis that have passed since the last round, by its own clocks: what nothing ran for is made
 * up for once. Reminders go first, so that a digest does not say the same again.
 */
@Injectable()
export class HourlyRound implements OnModuleInit {
  constructor(
    private readonly recurrences: Recurrences,
    private readonly rounds: RoundsRepository,
    private readonly remind: Remind,
    private readonly breakSilence: BreakSilence,
    private readonly digests: Digests,
  ) {}

  onModuleInit(): void {
    this.recurrences.register({ name: 'notifications.round', everyMinutes: 60, run: (tenantId, at) => this.run(tenantId, at) });
  }

  async run(tenantId: string, at: Date): Promise<void> {
    const doneUntil = await this.rounds.lock(tenantId, new Date(at.getTime() - HOUR_MS));
    if (doneUntil >= at) return;
    const { timeZone, silenceDays } = await this.rounds.days(tenantId);
    const hours = hoursBetween(new Date(Math.max(doneUntil.getTime(), at.getTime() - MOST_MS)), at, timeZone);
    const morning = hours.findLast(({ hour }) => hour === MORNING);
    if (morning) {
      await this.remind.execute(tenantId, morning.day);
      await this.breakSilence.execute(tenantId, morning.day, silenceDays);
    }
    await this.digests.begin(tenantId, at, hours);
    await this.rounds.advance(tenantId, at);
  }
}
