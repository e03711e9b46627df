import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { ENVIRONMENT } from '../../config/config.module.js';
import type { Environment } from '../../config/environment.js';
import { assertHarmlessRole, type RoleRow } from '../database/harmless-role.js';

const CONNECTIONS = 4;

/** The connections of the role that sees the outbox of all Planungskreise and nothing else. */
@Injectable()
export class RelayDatabase implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly pool: pg.Pool;

  constructor(@Inject(ENVIRONMENT) { DATABASE_RELAY_URL }: Environment) {
    this.pool = new pg.Pool({ connectionString: DATABASE_RELAY_URL, max: CONNECTIONS, connectionTimeoutMillis: 5_000, application_name: 'planungskreis relay' });
    this.pool.on('error', () => this.logger.warn('an idle connection of the relay was lost'));
  }

  onApplicationBootstrap(): Promise<void> {
    return assertHarmlessRole((sql) => this.query<RoleRow>(sql));
  }

  async query<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, values)).rows;
  }

  /** Runs `work` in a transaction; a connection that failed is not used again. */
  async transaction<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    const ignore = (): void => undefined; // the statement that waits for it fails and tells
    client.on('error', ignore);
    let isBroken = false;
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback').catch(() => (isBroken = true));
      throw error;
    } finally {
      client.off('error', ignore);
      client.release(isBroken);
    }
  }

  /** After everybody who works with it has ended, in onModuleDestroy. */
  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
