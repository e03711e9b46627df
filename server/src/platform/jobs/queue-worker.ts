import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Worker } from 'bullmq';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { JobRunner } from './job-runner.js';
import { openWorker } from './queue.js';

/** Whoever started the program gives it ten seconds to end. */
const PATIENCE_MS = 7_000;
const TELL_EVERY_MS = 60_000;

/** Takes jobs from the queue as long as the process runs. At its end running jobs may finish; one that takes too long goes to another worker. */
@Injectable()
export class QueueWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('jobs');
  private worker?: Worker;
  private toldAt = 0;

  constructor(
    private readonly runner: JobRunner,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    this.worker = openWorker(this.environment, (id) => this.runner.run(id));
    this.worker.on('error', (error) => this.tell(error));
    this.worker.on('failed', (_job, error) => this.tell(error));
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.race([this.worker?.close().catch(() => undefined), sleep(PATIENCE_MS, undefined, { ref: false })]);
  }

  /** While the queue is away it fails many times a second. */
  private tell(error: Error): void {
    if (Date.now() - this.toldAt < TELL_EVERY_MS) return;
    this.toldAt = Date.now();
    this.logger.warn({ msg: 'the queue failed; its jobs come again', err: error });
  }
}
