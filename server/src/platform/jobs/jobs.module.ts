import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Environment } from '../../config/environment.js';
import { Outbox } from '../../kernel/jobs.js';
import { DeadLettersRepository } from './dead-letters.repository.js';
import { JobRunner } from './job-runner.js';
import { OutboxRows } from './outbox-rows.js';
import { QueueWorker } from './queue-worker.js';
import { Receipts } from './receipts.js';
import { RecurringClock } from './recurring-clock.js';
import { RecurringJob } from './recurring-job.js';
import { Relay } from './relay.js';
import { RelayDatabase } from './relay-database.js';
import { TransactionalOutbox } from './transactional-outbox.js';

/** Everybody may order jobs; handing them on and doing them is left to the processes that are workers. */
@Global()
@Module({
  providers: [TransactionalOutbox, { provide: Outbox, useExisting: TransactionalOutbox }, DeadLettersRepository, Receipts, RecurringJob],
  exports: [Outbox, DeadLettersRepository],
})
export class JobsModule {
  static forRole(role: Environment['ROLE']): DynamicModule {
    const workers = [RelayDatabase, OutboxRows, RecurringClock, Relay, JobRunner, QueueWorker];
    return { module: JobsModule, providers: role === 'web' ? [] : workers };
  }
}
