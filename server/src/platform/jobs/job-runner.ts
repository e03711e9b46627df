import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Hopeless, type Job, JobHandlers, type JobTopic, Postponed } from '../../kernel/jobs.js';
import { Units } from '../database/units.js';
import { ATTEMPTS, faultOf, nextAttempt } from './attempts.js';
import { DeadLettersRepository } from './dead-letters.repository.js';
import { type OutboxRow, OutboxRows } from './outbox-rows.js';
import { Receipts } from './receipts.js';

/**
 * Does one job: at least once, with one effect. The row stays in the outbox until the effect is committed, so that whatever the
 * queue loses comes again; who comes second finds the row gone or the receipt signed.
 */
@Injectable()
export class JobRunner {
  private readonly logger = new Logger('jobs');

  constructor(
    private readonly rows: OutboxRows,
    private readonly handlers: JobHandlers,
    private readonly units: Units,
    private readonly receipts: Receipts,
    private readonly deadLetters: DeadLettersRepository,
    private readonly clock: Clock,
  ) {}

  async run(id: string): Promise<void> {
    const row = await this.rows.begin(id);
    if (!row) return;
    try {
      await this.perform(row);
    } catch (error) {
      await this.fail(row, error);
      return;
    }
    await this.rows.done(id);
  }

  private async perform({ id, tenantId, topic, payload, attempts }: OutboxRow): Promise<void> {
    if (attempts > ATTEMPTS) throw new Hopeless('WORKER_KILLED');
    const handler = this.handlers.find(topic);
    if (!handler) throw new Error(`Nobody does jobs of the topic ${topic}.`); // a worker of an older version, for instance
    const job: Job = { id, tenantId, payload: payload as Job<JobTopic>['payload'], isLastAttempt: attempts === ATTEMPTS };
    if (handler.within === 'outside') return handler.run(job);
    await this.units.run({ tenantId }, 'write', async () => {
      if (await this.receipts.sign(tenantId, id)) await handler.run(job);
    });
  }

  private async fail(row: OutboxRow, error: unknown): Promise<void> {
    const { id, tenantId, topic, attempts } = row;
    if (error instanceof Postponed) return this.rows.postpone(id, error.until, attempts - 1);
    const fault = faultOf(error);
    this.logger.warn({ msg: 'a job failed', job: id, topic, attempts, fault });
    if (!(error instanceof Hopeless) && attempts < ATTEMPTS) return this.rows.postpone(id, nextAttempt(attempts, this.clock.now()), attempts);
    await this.units.run({ tenantId }, 'write', () => this.deadLetters.bury(row, fault));
    await this.rows.done(id);
  }
}
