import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import pg from 'pg';

const RETRY_MS = 1_000;
const CONNECT_MS = 5_000;

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
  private readonly over = new AbortController();
  private client?: pg.Client;

  constructor(private readonly options: ListeningOptions) {}

  /** @throws when the database cannot be reached; later losses are mended */
  start(): Promise<void> {
    return this.connect();
  }

  async stop(): Promise<void> {
    this.over.abort();
    await this.client?.end();
  }

  private async connect(): Promise<void> {
    const { url, channel, name, heard } = this.options;
    const client = (this.client = new pg.Client({ connectionString: url, application_name: name, keepAlive: true, connectionTimeoutMillis: CONNECT_MS }));
    client.on('notification', ({ payload }) => heard(payload ?? ''));
    client.on('error', () => undefined); // its end follows
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
    } catch (error) {
      await client.end();
      throw error;
    }
    client.once('end', () => void this.comeBack());
  }

  private async comeBack(): Promise<void> {
    if (this.isOver()) return;
    this.logger.warn(`the connection "${this.options.name}" was lost`);
    while (!(await this.isBack())) if (this.isOver()) return;
    this.options.cameBack();
  }

  private async isBack(): Promise<boolean> {
    return sleep(RETRY_MS, undefined, { signal: this.over.signal }).then(() => this.connect()).then(
      () => true,
      () => false,
    );
  }

  private isOver(): boolean {
    return this.over.signal.aborted;
  }
}
