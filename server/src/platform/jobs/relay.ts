import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { Listening } from '../database/listening.js';
import { OutboxRows } from './outbox-rows.js';
import { openInlet, type QueueInlet } from './queue.js';
import { RecurringClock } from './recurring-clock.js';
import { OUTBOX_CHANNEL } from './transactional-outbox.js';

const BATCH = 100;
/** How long to sleep when nobody rings; retries, lost jobs and what recurs are found by this. */
const ROUND_MS = 1_000;

/**
 * Hands on what is in the outbox to the queue, woken by each commit that orders something. It is also the reconciler: what the
 * queue has lost is handed on again. Any number of relays may run.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('jobs');
  private readonly bell: Listening;
  private queue?: QueueInlet;
  private rounds = Promise.resolve();
  private ring?: () => void;
  private hasRung = false;
  private isOver = false;
  private isHealthy = true;

  constructor(
    private readonly rows: OutboxRows,
    private readonly clock: RecurringClock,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {
    this.bell = new Listening({ url: environment.DATABASE_RELAY_URL ?? '', channel: OUTBOX_CHANNEL, name: 'planungskreis relay bell', heard: () => this.wake(), cameBack: () => this.wake() });
  }

  async onApplicationBootstrap(): Promise<void> {
    this.queue = openInlet(this.environment);
    await this.bell.start();
    this.rounds = this.goRound(this.queue);
  }

  async onModuleDestroy(): Promise<void> {
    this.isOver = true;
    this.wake();
    await this.bell.stop();
    await Promise.all([this.rounds, this.queue?.close()]); // a round that waits for a queue that is away ends with it
  }

  private async goRound(queue: QueueInlet): Promise<void> {
    while (!this.isOver) {
      this.hasRung = false;
      await this.round(queue).then(
        () => this.tell(true),
        (error: unknown) => this.tell(false, error),
      );
      if (!this.hasRung || !this.isHealthy) await this.sleep();
    }
  }

  private async round(queue: QueueInlet): Promise<void> {
    await this.clock.tick();
    let count = BATCH;
    while (count === BATCH && !this.isOver) count = await this.rows.handOn(BATCH, (ids) => queue.enqueue(ids));
  }

  private async sleep(): Promise<void> {
    if (this.isOver) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ROUND_MS);
      this.ring = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private wake(): void {
    this.hasRung = true;
    if (this.isHealthy || this.isOver) this.ring?.();
  }

  /** Says when handing on begins to fail and when it works again, not each time in between. */
  private tell(isHealthy: boolean, error?: unknown): void {
    if (isHealthy === this.isHealthy) return;
    this.isHealthy = isHealthy;
    if (isHealthy) this.logger.log('jobs are handed on again');
    else this.logger.warn({ msg: 'jobs cannot be handed on at present', err: error });
  }
}
