import { Logger } from '@nestjs/common';
import pg from 'pg';

const RETRY_MS = 1_000;

export interface ListeningOptions {
  url: string;
  channel: string;
  /** How the connection is called in PostgreSQL's own lists. */
  name: string;
  heard: (payload: string) => void;
  /** The connection was lost and is back: something may have been missed. */
  cameBack: () => void;
}

/** One connection that hears what is announced on a channel, whoever commits it. When it is lost, it comes back and says so. */
export class Listening {
  private readonly logger = new Logger('database');
  private client?: pg.Client;
  private retry?: NodeJS.Timeout;
  private isOver = false;

  constructor(private readonly options: ListeningOptions) {}

  /** @throws when the database cannot be reached; later losses are mended */
  start(): Promise<void> {
    return this.connect();
  }

  async stop(): Promise<void> {
    this.isOver = true;
    clearTimeout(this.retry);
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const { url, channel, name, heard } = this.options;
    const client = (this.client = new pg.Client({ connectionString: url, application_name: name, keepAlive: true }));
    client.on('notification', ({ payload }) => heard(payload ?? ''));
    client.on('error', () => this.reconnect(client));
    client.on('end', () => this.reconnect(client));
    await client.connect();
    await client.query(`listen ${channel}`);
  }

  private reconnect(lost: pg.Client): void {
    if (this.isOver || lost !== this.client) return;
    this.client = undefined;
    this.logger.warn(`the connection "${this.options.name}" was lost`);
    const again = (): void => {
      this.retry = setTimeout(() => {
        this.connect().then(
          () => this.options.cameBack(),
          () => again(),
        );
      }, RETRY_MS);
    };
    again();
  }
}
