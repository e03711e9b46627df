import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['notification', 'notification_setting', 'notification_round', 'digest_run'];

/** What somebody is told, when they want to be told by mail, and the digests that are on their way. */
export class AddedNotifications1763820000000 implements MigrationInterface {
  name = 'AddedNotifications1763820000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table notification (
      tenant_id uuid not null,
      id uuid not null,
      person_id uuid not null,
      activity_id uuid,
      subject_kind text not null,
      subject_id uuid not null,
      cycle_id uuid,
      block_id uuid,
      occasion text not null,
      reason text not null,
      due_on date,
      created_at timestamptz not null,
      read_at timestamptz,
      snoozed_until timestamptz,
      snoozed_to text,
      mailed_at timestamptz,
      mailing_id uuid,
      constraint notification_pkey primary key (tenant_id, id),
      constraint notification_activity_key unique (tenant_id, person_id, activity_id),
      constraint notification_day_key unique (tenant_id, person_id, subject_id, occasion, reason, due_on),
      constraint notification_reason_check check (reason in ('ASSIGNED', 'MENTIONED', 'DUE', 'OVERDUE', 'SILENT', 'ANSWERED', 'DECIDED')),
      constraint notification_occasion_check check (length(occasion) between 1 and 100 and length(subject_kind) between 1 and 100),
      constraint notification_origin_check check ((activity_id is null) = (due_on is not null)),
      constraint notification_snooze_check check (snoozed_to in ('DAY', 'WEEK', 'NEXT_MEETING') and (snoozed_to is null) = (snoozed_until is null)),
      constraint notification_mailing_check check ((mailed_at is null) = (mailing_id is null)),
      constraint notification_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint notification_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
      constraint notification_activity_fkey foreign key (tenant_id, activity_id) references activity (tenant_id, id))`);
    await runner.query('create index notification_unread_idx on notification (tenant_id, person_id) where read_at is null');
    await runner.query('create index notification_mailing_idx on notification (tenant_id, mailing_id, person_id) where mailing_id is not null');
    await runner.query(`create table notification_setting (
      tenant_id uuid not null,
      person_id uuid not null,
      rhythm text not null,
      weekday integer not null,
      hour integer not null,
      reminders boolean not null,
      version integer not null default 1,
      constraint notification_setting_pkey primary key (tenant_id, person_id),
      constraint notification_setting_rhythm_check check (rhythm in ('WEEKLY', 'DAILY', 'NONE')),
      constraint notification_setting_hour_check check (weekday between 1 and 7 and hour between 0 and 23),
      constraint notification_setting_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint notification_setting_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id))`);
    await runner.query(`create table notification_round (
      tenant_id uuid not null,
      done_until timestamptz not null,
      constraint notification_round_pkey primary key (tenant_id),
      constraint notification_round_tenant_fkey foreign key (tenant_id) references tenant (id))`);
    await runner.query(`create table digest_run (
      tenant_id uuid not null,
      id uuid not null,
      moment timestamptz not null,
      slots integer[] not null,
      total integer not null,
      done integer not null default 0,
      state text not null default 'RUNNING',
      ended_at timestamptz,
      constraint digest_run_pkey primary key (tenant_id, id),
      constraint digest_run_moment_key unique (tenant_id, moment),
      constraint digest_run_state_check check (state in ('RUNNING', 'DONE', 'CANCELLED') and (state = 'RUNNING') = (ended_at is null)),
      constraint digest_run_count_check check (total >= 0 and done >= 0),
      constraint digest_run_tenant_fkey foreign key (tenant_id) references tenant (id))`);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
    await runner.query(`create index mail_waiting_idx on mail (tenant_id, kind) where state = 'WAITING'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index mail_waiting_idx');
    for (const table of TABLES.toReversed()) await runner.query(`drop table ${table}`);
  }
}
