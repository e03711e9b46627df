import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import pg from 'pg';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { type Announcement, GAP } from '../../kernel/announcement.js';
import { Announcements } from './announcements.js';

/** The channel on which the history announces its entries. */
export const CHANNEL = 'activity';

const RETRY_MS = 1_000;

/** One connection per process that hears what any process commits. When it is lost, it comes back and says that there was a gap. */
@Injectable()
export class DatabaseListener implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('realtime');
  private client?: pg.Client;
  private retry?: NodeJS.Timeout;
  private isOver = false;

  constructor(
    private readonly announcements: Announcements,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.connect();
  }

  async onModuleDestroy(): Promise<void> {
    this.isOver = true;
    clearTimeout(this.retry);
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const client = (this.client = new pg.Client({ connectionString: this.environment.DATABASE_URL, application_name: 'planungskreis listener', keepAlive: true }));
    client.on('notification', ({ payload }) => this.announcements.announce(JSON.parse(payload ?? '{}') as Announcement));
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  }

  private reconnect(lost: pg.Client): void {
    if (this.isOver || lost !== this.client) return;
    this.client = undefined;
    this.logger.warn('the connection that hears of changes was lost');
    const again = (): void => {
      this.retry = setTimeout(() => {
        this.connect().then(
          () => this.announcements.announce(GAP),
          () => again(),
        );
      }, RETRY_MS);
    };
    again();
  }
}
