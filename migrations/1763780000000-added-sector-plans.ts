import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const PRECISION = `in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`;
const TABLES = ['sector_plan', 'sector_plan_data', 'sector_plan_link'];

/** Fachplanungen with the data that they collect, and the blocks and tasks that are about the same. */
export class AddedSectorPlans1763780000000 implements MigrationInterface {
  name = 'AddedSectorPlans1763780000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table sector_plan (
      tenant_id uuid not null,
      id uuid not null,
      sector text not null,
      title text not null,
      body_id uuid not null,
      organization_id uuid not null,
      legal_basis text not null default '',
      valid_from date,
      valid_until date,
      rhythm_months integer,
      next_due date,
      next_due_precision text,
      note text not null default '',
      visibility text not null default 'INTERNAL',
      version integer not null default 1,
      constraint sector_plan_pkey primary key (tenant_id, id),
      constraint sector_plan_sector_check check (sector in ('CHILD_YOUTH', 'CARE', 'HEALTH', 'INTEGRATION_ASSISTANCE', 'PUBLIC_SERVICES', 'URBAN_DEVELOPMENT',
        'EDUCATION', 'SCHOOL', 'INTEGRATION', 'INCLUSION', 'ELDERLY', 'HOMELESSNESS', 'LABOUR', 'OTHER')),
      constraint sector_plan_title_check check (length(title) between 1 and 200),
      constraint sector_plan_text_check check (length(legal_basis) <= 300 and length(note) <= 4000),
      constraint sector_plan_period_check check (valid_until >= valid_from),
      constraint sector_plan_rhythm_check check (rhythm_months between 1 and 240),
      constraint sector_plan_next_due_check check ((next_due is null) = (next_due_precision is null) and next_due_precision ${PRECISION}),
      constraint sector_plan_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint sector_plan_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint sector_plan_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id))`);
    await runner.query(`create table sector_plan_data (
      tenant_id uuid not null,
      id uuid not null,
      plan_id uuid not null,
      name text not null,
      source text not null default '',
      data_date date,
      data_date_precision text,
      space text not null default '',
      constraint sector_plan_data_pkey primary key (tenant_id, id),
      constraint sector_plan_data_text_check check (length(name) between 1 and 200 and length(source) <= 200 and length(space) <= 200),
      constraint sector_plan_data_date_check check ((data_date is null) = (data_date_precision is null) and data_date_precision ${PRECISION}),
      constraint sector_plan_data_plan_fkey foreign key (tenant_id, plan_id) references sector_plan (tenant_id, id))`);
    await runner.query(`create table sector_plan_link (
      tenant_id uuid not null,
      id uuid not null,
      plan_id uuid not null,
      block_id uuid,
      task_id uuid,
      constraint sector_plan_link_pkey primary key (tenant_id, id),
      constraint sector_plan_link_block_key unique (tenant_id, plan_id, block_id),
      constraint sector_plan_link_task_key unique (tenant_id, plan_id, task_id),
      constraint sector_plan_link_content_check check (num_nonnulls(block_id, task_id) = 1),
      constraint sector_plan_link_plan_fkey foreign key (tenant_id, plan_id) references sector_plan (tenant_id, id),
      constraint sector_plan_link_block_fkey foreign key (tenant_id, block_id) references building_block (tenant_id, id),
      constraint sector_plan_link_task_fkey foreign key (tenant_id, task_id) references task (tenant_id, id))`);
    await runner.query('create index sector_plan_body_idx on sector_plan (tenant_id, body_id)');
    await runner.query('create index sector_plan_organization_idx on sector_plan (tenant_id, organization_id)');
    await runner.query('create index sector_plan_data_plan_idx on sector_plan_data (tenant_id, plan_id)');
    await runner.query('create index sector_plan_link_block_idx on sector_plan_link (tenant_id, block_id)');
    await runner.query('create index sector_plan_link_task_idx on sector_plan_link (tenant_id, task_id)');
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sector_plan_link, sector_plan_data, sector_plan');
  }
}
