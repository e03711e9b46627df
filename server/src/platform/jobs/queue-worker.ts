import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { JobRunner } from './job-runner.js';
import { openOutlet, type QueueOutlet } from './queue.js';

const TELL_EVERY_MS = 60_000;

/** Takes jobs from the queue as long as the process runs. */
@Injectable()
export class QueueWorker implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('jobs');
  private outlet?: QueueOutlet;
  private toldAt = 0;

  constructor(
    private readonly runner: JobRunner,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  onApplicationBootstrap(): void {
    this.outlet = openOutlet(this.environment, (id) => this.runner.run(id));
    this.outlet.worker.on('error', (error) => this.tell(error));
    this.outlet.worker.on('failed', (_job, error) => this.tell(error));
  }

  async onModuleDestroy(): Promise<void> {
    await this.outlet?.close();
  }

  /** While the queue is away it fails many times a second. */
  private tell(error: Error): void {
    if (Date.now() - this.toldAt < TELL_EVERY_MS) return;
    this.toldAt = Date.now();
    this.logger.warn({ msg: 'the queue failed; its jobs come again', err: error });
  }
}
