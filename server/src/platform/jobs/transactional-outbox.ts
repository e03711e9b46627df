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

  async add<Topic extends JobTopic>(topic: Topic, payload: JobPayloads[Topic]): Promise<string> {
    const id = newId();
    await this.write(topic, [{ id, payload }]);
    return id;
  }

  async addAll<Topic extends JobTopic>(topic: Topic, payloads: readonly JobPayloads[Topic][]): Promise<void> {
    if (payloads.length > 0) await this.write(topic, payloads.map((payload) => ({ id: newId(), payload })));
  }

  /** @throws when nobody does jobs of the topic, so that a forgotten handler shows at the first order */
  private async write(topic: JobTopic, jobs: readonly { id: string; payload: object }[]): Promise<void> {
    if (!this.handlers.find(topic)) throw new Error(`Nobody does jobs of the topic ${topic}; register a JobHandler.`);
    await this.units.query(
      `insert into outbox (id, tenant_id, topic, payload, created_at, due_at)
       select id, nullif(current_setting('app.tenant_id', true), '')::uuid, $1, payload, $3, $3 from jsonb_to_recordset($2) as job (id uuid, payload jsonb)`,
      [topic, JSON.stringify(jobs), this.clock.now()],
    );
    await this.units.query('select pg_notify($1, $2)', [OUTBOX_CHANNEL, '']);
  }
}
