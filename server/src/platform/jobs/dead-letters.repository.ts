import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Units } from '../database/units.js';
import type { OutboxRow } from './outbox-rows.js';
import { OUTBOX_CHANNEL } from './transactional-outbox.js';

/** A job that nobody tries any more, until an administrator says so. */
export interface DeadLetter {
  id: string;
  topic: string;
  /** A code or the name of a kind of error. */
  fault: string;
  attempts: number;
  orderedAt: Date;
  diedAt: Date;
}

/** The jobs of the unit's Planungskreis that were given up. */
@Injectable()
export class DeadLettersRepository {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  /** @param most the newest of them */
  all(most: number): Promise<DeadLetter[]> {
    return this.units.query(`select id, topic, fault, attempts, ordered_at as "orderedAt", died_at as "diedAt" from dead_letter order by died_at desc, id limit $1`, [most]);
  }

  /** A letter that is there already was written by a worker that was killed before it could take out the order. */
  async bury({ id, tenantId, topic, payload, attempts, orderedAt }: OutboxRow, fault: string): Promise<void> {
    await this.units.query(
      `insert into dead_letter (tenant_id, id, topic, payload, fault, attempts, ordered_at, died_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [tenantId, id, topic, payload, fault, attempts, orderedAt, this.clock.now()],
    );
  }

  /** Takes a job out for good. @returns whether it was there */
  async drop(id: string): Promise<boolean> {
    const [dropped] = await this.units.query<{ id: string }[]>('delete from dead_letter where id = $1 returning id', [id]);
    return dropped.length > 0;
  }

  /** Orders a job anew, under the same id, so that it still has one effect. @returns whether it was there */
  async revive(id: string): Promise<boolean> {
    const revived = await this.units.query<{ id: string }>(
      `with dead as (delete from dead_letter where id = $1 returning *),
         ordered as (insert into outbox (id, tenant_id, topic, payload, created_at, due_at) select id, tenant_id, topic, payload, ordered_at, $2 from dead on conflict do nothing)
       select id from dead`,
      [id, this.clock.now()],
    );
    await this.units.query('select pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
    return revived.length > 0;
  }
}
