import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Clock } from '../../../kernel/clock.js';
import { hashOf, newSecret } from '../domain/secrets.js';
import { IDLE_MS, LIFETIME_MS, TOUCH_MS } from '../domain/session-rules.js';

export interface SessionFound {
  accountId: string;
  tenantId: string;
}

/** Sessions stand outside of row-level security: they say which Planungskreis a request belongs to. */
@Injectable()
export class SessionsRepository {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @returns the new session's token, which is stored nowhere */
  async begin(accountId: string, tenantId: string): Promise<string> {
    const token = newSecret();
    const now = this.clock.now();
    await this.dataSource.query(
      `insert into session (token_hash, account_id, tenant_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $4, $4, $5)`,
      [hashOf(token), accountId, tenantId, now, new Date(now.getTime() + LIFETIME_MS)],
    );
    return token;
  }

  /** Finds a session that has neither expired nor lain idle too long, and notes now and then that it is in use. */
  async find(token: string): Promise<SessionFound | undefined> {
    const now = this.clock.now();
    const [session] = await this.dataSource.query<(SessionFound & { lastSeenAt: Date })[]>(
      `select account_id as "accountId", tenant_id as "tenantId", last_seen_at as "lastSeenAt" from session
       where token_hash = $1 and expires_at > $2 and last_seen_at > $3`,
      [hashOf(token), now, new Date(now.getTime() - IDLE_MS)],
    );
    if (session && now.getTime() - session.lastSeenAt.getTime() > TOUCH_MS) {
      await this.dataSource.query('update session set last_seen_at = $2 where token_hash = $1', [hashOf(token), now]);
    }
    return session;
  }

  /** @returns whether there was one: of many who end a session at the same moment, one does */
  async end(token: string): Promise<boolean> {
    const [ended] = await this.dataSource.query<[unknown[]]>('delete from session where token_hash = $1 returning account_id', [hashOf(token)]);
    return ended.length > 0;
  }

  /** Ends the sessions in one Planungskreis; those in others go on. */
  async endIn(tenantId: string, accountId: string): Promise<void> {
    await this.dataSource.query('delete from session where tenant_id = $1 and account_id = $2', [tenantId, accountId]);
  }

  async endAll(accountId: string): Promise<void> {
    await this.dataSource.query('delete from session where account_id = $1', [accountId]);
  }
}
