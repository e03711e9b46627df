import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** What somebody without an account sends a second time by the same form, in other words: it is kept, and shown to whoever answers. */
export class AddedAdditionsToContributions1763978000000 implements MigrationInterface {
  name = 'AddedAdditionsToContributions1763978000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contribution_addition (
      tenant_id uuid not null,
      id uuid not null,
      contribution_id uuid not null,
      topic text not null,
      text text not null,
      received_at timestamptz not null,
      constraint contribution_addition_pkey primary key (tenant_id, id),
      constraint contribution_addition_texts_check check (length(topic) between 1 and 200 and length(text) between 1 and 8000),
      constraint contribution_addition_contribution_fkey foreign key (tenant_id, contribution_id) references contribution (tenant_id, id))`);
    await runner.query('create index contribution_addition_contribution_idx on contribution_addition (tenant_id, contribution_id)');
    await runner.query('alter table contribution_addition enable row level security, force row level security');
    await runner.query(`create policy tenant on contribution_addition using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contribution_addition');
  }
}
