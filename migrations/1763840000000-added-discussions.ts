import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** Comments with whom they mention, and files, on whatever people talk about. */
export class AddedDiscussions1763840000000 implements MigrationInterface {
  name = 'AddedDiscussions1763840000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table comment (
      tenant_id uuid not null,
      id uuid not null,
      subject_kind text not null,
      subject_id uuid not null,
      cycle_id uuid,
      block_id uuid,
      body_id uuid,
      author_id uuid not null,
      text text not null,
      is_internal boolean not null,
      created_at timestamptz not null,
      edited_at timestamptz,
      withdrawn_at timestamptz,
      version integer not null default 1,
      constraint comment_pkey primary key (tenant_id, id),
      constraint comment_text_check check (length(text) <= 4000 and (text = '') = (withdrawn_at is not null)),
      constraint comment_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint comment_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint comment_block_fkey foreign key (tenant_id, block_id) references building_block (tenant_id, id),
      constraint comment_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint comment_author_fkey foreign key (tenant_id, author_id) references person (tenant_id, id))`);
    await runner.query('create index comment_subject_idx on comment (tenant_id, subject_id, created_at, id)');
    await runner.query(`create table comment_mention (
      tenant_id uuid not null,
      comment_id uuid not null,
      person_id uuid not null,
      constraint comment_mention_pkey primary key (tenant_id, comment_id, person_id),
      constraint comment_mention_comment_fkey foreign key (tenant_id, comment_id) references comment (tenant_id, id),
      constraint comment_mention_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id))`);
    await runner.query(`create table attachment (
      tenant_id uuid not null,
      id uuid not null,
      subject_kind text not null,
      subject_id uuid not null,
      cycle_id uuid,
      block_id uuid,
      body_id uuid,
      name text not null,
      media_type text not null,
      bytes bigint not null,
      sha256 bytea not null,
      storage_key text not null,
      is_internal boolean not null,
      uploaded_by uuid not null,
      uploaded_at timestamptz not null,
      removed_at timestamptz,
      constraint attachment_pkey primary key (tenant_id, id),
      constraint attachment_storage_key_key unique (tenant_id, storage_key),
      constraint attachment_name_check check (length(name) between 1 and 150 and name !~ '[[:cntrl:]/\\\\]'),
      constraint attachment_bytes_check check (bytes > 0 and length(sha256) = 32),
      constraint attachment_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint attachment_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint attachment_block_fkey foreign key (tenant_id, block_id) references building_block (tenant_id, id),
      constraint attachment_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint attachment_uploader_fkey foreign key (tenant_id, uploaded_by) references person (tenant_id, id))`);
    await runner.query('create index attachment_subject_idx on attachment (tenant_id, subject_id, uploaded_at, id)');
    for (const table of ['comment', 'comment_mention', 'attachment']) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table attachment, comment_mention, comment');
  }
}
