import { Injectable } from '@nestjs/common';
import { RelayDatabase } from './relay-database.js';

/** A job as the outbox keeps it until its work is done. */
export interface OutboxRow {
  id: string;
  tenantId: string;
  topic: string;
  payload: Record<string, unknown>;
  orderedAt: Date;
  /** This attempt included. */
  attempts: number;
}

/** What was handed on so long ago without being done may have been lost by the queue. Handing on again costs little: ids are unique there. */
const LOST_AFTER = `interval '30 seconds'`;

/** The outbox as the relay's role sees it: all Planungskreise. */
@Injectable()
export class OutboxRows {
  constructor(private readonly database: RelayDatabase) {}

  /**
   * Claims what is to be handed on and marks it as soon as `hand` has succeeded. Another relay passes over claimed rows; whoever
   * is killed in between gives them back, because PostgreSQL ends the transaction.
   * @returns how many there were
   */
  handOn(most: number, hand: (ids: string[]) => Promise<void>): Promise<number> {
    return this.database.transaction(async (client) => {
      const { rows } = await client.query<{ id: string }>(
        `select id from outbox where due_at <= now() and (enqueued_at is null or enqueued_at < now() - ${LOST_AFTER}) order by due_at, id limit $1 for update skip locked`,
        [most],
      );
      const ids = rows.map(({ id }) => id);
      if (!ids.length) return 0;
      await hand(ids);
      await client.query('update outbox set enqueued_at = now() where id = any($1)', [ids]);
      return ids.length;
    });
  }

  /**
   * Counts an attempt before it is made, so that a job that kills its worker comes to an end too.
   * @returns undefined when the job is done already
   */
  async begin(id: string): Promise<OutboxRow | undefined> {
    const [row] = await this.database.query<OutboxRow>(
      `update outbox set attempts = attempts + 1 where id = $1 returning id, tenant_id as "tenantId", topic, payload, created_at as "orderedAt", attempts`,
      [id],
    );
    return row;
  }

  async done(id: string): Promise<void> {
    await this.database.query('delete from outbox where id = $1', [id]);
  }

  /** Gives a job back to be handed on later. @param attempts how many shall count until then */
  async postpone(id: string, until: Date, attempts: number): Promise<void> {
    await this.database.query('update outbox set due_at = $2, enqueued_at = null, attempts = $3 where id = $1', [id, until, attempts]);
  }
}
