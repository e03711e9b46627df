import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['oparl_source', 'oparl_object', 'oparl_run'];

/** Where the council's own system tells of its papers, what it told, and how each import went. */
export class AddedOparlSources1763915000000 implements MigrationInterface {
  name = 'AddedOparlSources1763915000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table oparl_source (
      tenant_id uuid not null,
      id uuid not null,
      body_id uuid not null,
      url text not null,
      name text not null,
      added_by uuid not null,
      added_at timestamptz not null,
      synced_until timestamptz,
      constraint oparl_source_pkey primary key (tenant_id, id),
      constraint oparl_source_body_key unique (tenant_id, body_id),
      constraint oparl_source_text_check check (length(url) between 1 and 2000 and length(name) <= 300),
      constraint oparl_source_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint oparl_source_added_by_fkey foreign key (tenant_id, added_by) references person (tenant_id, id))`);
    await runner.query(`create table oparl_object (
      tenant_id uuid not null,
      source_id uuid not null,
      external_id text not null,
      kind text not null,
      reference text not null default '',
      modified timestamptz,
      hash text not null,
      is_deleted boolean not null default false,
      paper_id uuid,
      consultation_id uuid,
      constraint oparl_object_pkey primary key (tenant_id, source_id, external_id),
      constraint oparl_object_kind_check check (kind in ('PAPER', 'CONSULTATION')),
      constraint oparl_object_ours_check check (case kind when 'PAPER' then consultation_id is null else paper_id is null end),
      constraint oparl_object_source_fkey foreign key (tenant_id, source_id) references oparl_source (tenant_id, id) on delete cascade,
      constraint oparl_object_paper_fkey foreign key (tenant_id, paper_id) references paper (tenant_id, id),
      constraint oparl_object_consultation_fkey foreign key (tenant_id, consultation_id) references consultation (tenant_id, id) on delete cascade)`);
    await runner.query(`create index oparl_object_reference_idx on oparl_object (tenant_id, source_id, reference) where reference <> ''`);
    await runner.query('create index oparl_object_paper_idx on oparl_object (tenant_id, paper_id)');
    await runner.query('create index oparl_object_consultation_idx on oparl_object (tenant_id, consultation_id)');
    await runner.query(`create table oparl_run (
      tenant_id uuid not null,
      id uuid not null,
      source_id uuid not null,
      started_at timestamptz not null,
      ended_at timestamptz,
      state text not null default 'RUNNING',
      fault text,
      since timestamptz,
      step text not null default 'BODY',
      cursor text,
      position int not null default 0,
      failures int not null default 0,
      seen text[] not null default '{}',
      is_complete boolean not null default true,
      pages int not null default 0,
      papers int not null default 0,
      changed int not null default 0,
      linked int not null default 0,
      recorded int not null default 0,
      notes jsonb not null default '[]',
      omitted_notes int not null default 0,
      constraint oparl_run_pkey primary key (tenant_id, id),
      constraint oparl_run_state_check check (state in ('RUNNING', 'DONE', 'INCOMPLETE', 'FAILED', 'CANCELLED') and (state = 'RUNNING') = (ended_at is null) and (state = 'FAILED') = (fault is not null)),
      constraint oparl_run_step_check check (step in ('BODY', 'PAPERS', 'RESULTS')),
      constraint oparl_run_count_check check (least(position, failures, pages, papers, changed, linked, recorded, omitted_notes) >= 0),
      constraint oparl_run_source_fkey foreign key (tenant_id, source_id) references oparl_source (tenant_id, id) on delete cascade)`);
    await runner.query(`create unique index oparl_run_running_key on oparl_run (tenant_id, source_id) where state = 'RUNNING'`);
    await runner.query('create index oparl_run_source_idx on oparl_run (tenant_id, source_id, started_at)');
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
  }
}
