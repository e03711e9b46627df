import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret addresses from which programs for calendars read; outside of row-level security, because they say which Planungskreis is asked. */
export class AddedCalendarFeeds1763860000000 implements MigrationInterface {
  name = 'AddedCalendarFeeds1763860000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table calendar_feed (
      secret_hash bytea not null,
      tenant_id uuid not null,
      person_id uuid not null,
      organization_id uuid,
      made_at timestamptz not null,
      read_at timestamptz,
      constraint calendar_feed_pkey primary key (secret_hash),
      constraint calendar_feed_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
      constraint calendar_feed_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id) on delete cascade)`);
    await runner.query('create unique index calendar_feed_own_key on calendar_feed (tenant_id, person_id) where organization_id is null');
    await runner.query('create unique index calendar_feed_organization_key on calendar_feed (tenant_id, person_id, organization_id) where organization_id is not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_feed');
  }
}
