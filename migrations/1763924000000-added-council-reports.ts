import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['council_template', 'council_report', 'partner_statement'];

/** Sachstandsvorlagen as they were frozen, the layout of a Planungskreis for them, and what partners say about a paper. */
export class AddedCouncilReports1763924000000 implements MigrationInterface {
  name = 'AddedCouncilReports1763924000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table council_template (
      tenant_id uuid not null,
      id uuid not null,
      name text not null,
      content bytea not null,
      added_by uuid not null,
      added_at timestamptz not null,
      ended_at timestamptz,
      constraint council_template_pkey primary key (tenant_id, id),
      constraint council_template_name_check check (length(name) between 1 and 150 and name !~ '[[:cntrl:]/\\\\]'),
      constraint council_template_content_check check (length(content) between 1 and 2097152),
      constraint council_template_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint council_template_added_by_fkey foreign key (tenant_id, added_by) references person (tenant_id, id))`);
    await runner.query('create unique index council_template_current_key on council_template (tenant_id) where ended_at is null');
    await runner.query(`create table council_report (
      tenant_id uuid not null,
      paper_id uuid not null,
      version_no int not null,
      cycle_id uuid not null,
      content jsonb not null,
      fingerprint text not null,
      visibility text not null,
      template_id uuid,
      frozen_by uuid not null,
      frozen_at timestamptz not null,
      constraint council_report_pkey primary key (tenant_id, paper_id, version_no),
      constraint council_report_version_check check (version_no >= 1),
      constraint council_report_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint council_report_fingerprint_check check (fingerprint ~ '^[0-9a-f]{64}$'),
      constraint council_report_paper_fkey foreign key (tenant_id, paper_id) references paper (tenant_id, id),
      constraint council_report_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint council_report_template_fkey foreign key (tenant_id, template_id) references council_template (tenant_id, id),
      constraint council_report_frozen_by_fkey foreign key (tenant_id, frozen_by) references person (tenant_id, id))`);
    await runner.query('create index council_report_cycle_idx on council_report (tenant_id, cycle_id, frozen_at)');
    await runner.query(`create table partner_statement (
      tenant_id uuid not null,
      paper_id uuid not null,
      organization_id uuid not null,
      text text not null default '',
      state text not null default 'DRAFT',
      released_on date,
      version int not null default 1,
      constraint partner_statement_pkey primary key (tenant_id, paper_id, organization_id),
      constraint partner_statement_text_check check (length(text) <= 8000 and version >= 1),
      constraint partner_statement_state_check check (state in ('DRAFT', 'RELEASED')),
      constraint partner_statement_released_check check ((state = 'RELEASED') = (released_on is not null) and (state = 'DRAFT' or text <> '')),
      constraint partner_statement_paper_fkey foreign key (tenant_id, paper_id) references paper (tenant_id, id),
      constraint partner_statement_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id))`);
    await runner.query('create index partner_statement_organization_idx on partner_statement (tenant_id, organization_id)');
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
  }
}
