import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

export class AddedOutboxAndMail1763730000000 implements MigrationInterface {
  name = 'AddedOutboxAndMail1763730000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addOutbox(runner);
    await this.addRecurrence(runner);
    await this.addReceipts(runner);
    await this.addMail(runner);
    for (const table of ['job_receipt', 'dead_letter', 'mail']) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function tenant_ids');
    await runner.query('drop policy roster on tenant');
    await runner.query('drop table mail, dead_letter, job_receipt, recurrence, outbox');
  }

  private async addOutbox(runner: QueryRunner): Promise<void> {
    await runner.query(`create table outbox (
      id uuid not null,
      tenant_id uuid not null,
      topic text not null,
      payload jsonb not null,
      created_at timestamptz not null,
      due_at timestamptz not null,
      enqueued_at timestamptz,
      attempts integer not null default 0,
      constraint outbox_pkey primary key (id),
      constraint outbox_topic_check check (length(topic) between 1 and 100),
      constraint outbox_tenant_fkey foreign key (tenant_id) references tenant (id))`);
    await runner.query('create index outbox_due_idx on outbox (due_at)');
    await runner.query('create index outbox_tenant_idx on outbox (tenant_id)');
  }

  /** Row-level security binds the owner too; the policy lets its function, and nobody else, list the ids of all Planungskreise. */
  private async addRecurrence(runner: QueryRunner): Promise<void> {
    await runner.query(`create table recurrence (
      name text not null,
      moment timestamptz not null,
      constraint recurrence_pkey primary key (name))`);
    await runner.query('create policy roster on tenant for select to current_user using (true)');
    await runner.query(`create function tenant_ids() returns setof uuid language sql stable security definer set search_path = pg_catalog, pg_temp as 'select id from public.tenant'`);
    await runner.query('revoke all on function tenant_ids() from public');
  }

  private async addReceipts(runner: QueryRunner): Promise<void> {
    await runner.query(`create table job_receipt (
      tenant_id uuid not null,
      job_id uuid not null,
      done_at timestamptz not null,
      constraint job_receipt_pkey primary key (tenant_id, job_id),
      constraint job_receipt_tenant_fkey foreign key (tenant_id) references tenant (id))`);
    await runner.query(`create table dead_letter (
      tenant_id uuid not null,
      id uuid not null,
      topic text not null,
      payload jsonb not null,
      fault text not null,
      attempts integer not null,
      ordered_at timestamptz not null,
      died_at timestamptz not null,
      constraint dead_letter_pkey primary key (tenant_id, id),
      constraint dead_letter_fault_check check (length(fault) between 1 and 100),
      constraint dead_letter_tenant_fkey foreign key (tenant_id) references tenant (id))`);
  }

  private async addMail(runner: QueryRunner): Promise<void> {
    await runner.query(`create table mail (
      tenant_id uuid not null,
      id uuid not null,
      kind text not null,
      person_id uuid,
      address text,
      locale text,
      params jsonb not null,
      state text not null default 'WAITING',
      message_id text,
      fault text,
      ordered_at timestamptz not null,
      claimed_until timestamptz,
      ended_at timestamptz,
      constraint mail_pkey primary key (tenant_id, id),
      constraint mail_state_check check (state in ('WAITING', 'HELD', 'SENT', 'FAILED', 'DROPPED')),
      constraint mail_recipient_check check ((person_id is null) = (address is not null) and (address is null) = (locale is null)),
      constraint mail_address_check check (length(address) between 3 and 254 and address !~ '[[:space:][:cntrl:]]'),
      constraint mail_locale_check check (locale in ('de', 'en')),
      constraint mail_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint mail_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id))`);
    await runner.query(`create index mail_held_idx on mail (tenant_id) where state = 'HELD'`);
    await runner.query('create index mail_person_idx on mail (tenant_id, person_id)');
  }
}
