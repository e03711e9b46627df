import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { JobHandlers, type JobPayloads, type JobTopic, Outbox } from '../../kernel/jobs.js';
import { Units } from '../database/units.js';

/** The channel on which a commit wakes the relays. */
export const OUTBOX_CHANNEL = 'outbox';

/** Writes orders into the transaction of the current unit; nothing here ever waits for a queue. */
@Injectable()
export class TransactionalOutbox extends Outbox {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
    private readonly handlers: JobHandlers,
  ) {
    super();
  }

  /** @throws when nobody does jobs of the topic, so that a forgotten handler shows at the first order */
  async add<Topic extends JobTopic>(topic: Topic, payload: JobPayloads[Topic]): Promise<string> {
    if (!this.handlers.find(topic)) throw new Error(`Nobody does jobs of the topic ${topic}; register a JobHandler.`);
    const id = newId();
    await this.units.query(
      `insert into outbox (id, tenant_id, topic, payload, created_at, due_at) values ($1, nullif(current_setting('app.tenant_id', true), '')::uuid, $2, $3, $4, $4)`,
      [id, topic, payload, this.clock.now()],
    );
    await this.units.query('select pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
    return id;
  }
}
