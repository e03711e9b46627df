import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Units } from '../../../platform/database/units.js';
import { hashOf, newSecret } from '../../identity/index.js';
import type { CalendarFeed } from '../domain/calendar-feed.entity.js';

/** Whose feed it is, and what of: null for what concerns the person. */
export type FeedOwner = Pick<CalendarFeed, 'tenantId' | 'personId' | 'organizationId'>;

/** A feed as its owner sees it. */
export interface FeedRow {
  organization: { id: string; name: string } | null;
  madeAt: Date;
  readAt: Date | null;
}

const NOTED_EVERY_MS = 60 * 60_000;

/** Feeds stand outside of row-level security: they say which Planungskreis a request belongs to. */
@Injectable()
export class CalendarFeedsRepository {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly units: Units,
  ) {}

  /** Finds a feed, and notes now and then that it is in use. */
  async find(secret: string, now: Date): Promise<FeedOwner | undefined> {
    const [feed] = await this.dataSource.query<(FeedOwner & { readAt: Date | null })[]>(
      `select tenant_id as "tenantId", person_id as "personId", organization_id as "organizationId", read_at as "readAt" from calendar_feed where secret_hash = $1`,
      [hashOf(secret)],
    );
    if (feed && now.getTime() - (feed.readAt?.getTime() ?? 0) > NOTED_EVERY_MS) await this.dataSource.query('update calendar_feed set read_at = $2 where secret_hash = $1', [hashOf(secret), now]);
    return feed;
  }

  /** The feeds of a person: the own one first, then by organisation. */
  async of(tenantId: string, personId: string): Promise<FeedRow[]> {
    return this.units.query(
      `select case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end as organization, f.made_at as "madeAt", f.read_at as "readAt"
       from calendar_feed f left join organization o on o.tenant_id = f.tenant_id and o.id = f.organization_id
       where f.tenant_id = $1 and f.person_id = $2 order by o.name nulls first, o.id`,
      [tenantId, personId],
    );
  }

  /** Makes the feed, or gives it another address. @returns the secret, which is stored nowhere */
  async make(owner: FeedOwner, madeAt: Date): Promise<string> {
    const { tenantId, personId, organizationId } = owner;
    const secret = newSecret();
    await this.units.query('select from person where id = $1 for no key update', [personId]); // of two windows at the same moment one goes first
    await this.end(owner);
    await this.units.query('insert into calendar_feed (secret_hash, tenant_id, person_id, organization_id, made_at) values ($1, $2, $3, $4, $5)', [hashOf(secret), tenantId, personId, organizationId, madeAt]);
    return secret;
  }

  async end({ tenantId, personId, organizationId }: FeedOwner): Promise<void> {
    await this.units.query('delete from calendar_feed where tenant_id = $1 and person_id = $2 and organization_id is not distinct from $3', [tenantId, personId, organizationId]);
  }
}
