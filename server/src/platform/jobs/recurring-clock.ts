import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { type Recurrence, Recurrences } from '../../kernel/recurrences.js';
import { RelayDatabase } from './relay-database.js';

const MINUTE_MS = 60_000;

/** @returns the last moment at which the recurrence was due */
export const momentOf = ({ everyMinutes }: Recurrence, now: Date): Date => {
  const period = everyMinutes * MINUTE_MS;
  return new Date(Math.floor(now.getTime() / period) * period);
};

/**
 * Orders what recurs, for every Planungskreis. The last moment of each recurrence is a row of the database and moves on in the
 * statement that orders the jobs: of many clocks one wins, and no queue can forget a timer that it never had.
 */
@Injectable()
export class RecurringClock {
  private readonly seen = new Map<string, number>();

  constructor(
    private readonly recurrences: Recurrences,
    private readonly clock: Clock,
    private readonly database: RelayDatabase,
  ) {}

  async tick(): Promise<void> {
    for (const recurrence of this.recurrences.all()) {
      const moment = momentOf(recurrence, this.clock.now());
      if (this.seen.get(recurrence.name) === moment.getTime()) continue;
      await this.order(recurrence.name, moment);
      this.seen.set(recurrence.name, moment.getTime());
    }
  }

  private async order(name: string, moment: Date): Promise<void> {
    await this.database.query(
      `with due as (
         insert into recurrence (name, moment) values ($1, $2)
         on conflict (name) do update set moment = excluded.moment where recurrence.moment < excluded.moment returning name)
       insert into outbox (id, tenant_id, topic, payload, created_at, due_at)
       select gen_random_uuid(), tenant_id, 'recurring', jsonb_build_object('name', $1::text, 'at', $3::text), $2, $2 from due cross join tenant_ids() as tenant_id`,
      [name, moment, moment.toISOString()],
    );
  }
}
