import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** The Methodenkoffer: ways of taking people in and of looking at effects, with what is to be asked before one is used. */
export class AddedMethods1763935000000 implements MigrationInterface {
  name = 'AddedMethods1763935000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table method (
      tenant_id uuid not null,
      id uuid not null,
      shipped_key text,
      name text not null,
      kinds text[] not null,
      purpose text not null,
      fits_when text not null default '',
      fits_not_when text not null default '',
      effort text not null,
      effort_hours int,
      group_from int,
      group_to int,
      duration text not null default '',
      material text not null default '',
      cost_note text not null default '',
      steps text[] not null default '{}',
      questions text[] not null default '{}',
      is_retired boolean not null default false,
      version int not null default 1,
      constraint method_pkey primary key (tenant_id, id),
      constraint method_name_key unique (tenant_id, name),
      constraint method_shipped_key unique (tenant_id, shipped_key),
      constraint method_kinds_check check (kinds <@ array['PARTICIPATION', 'EVALUATION'] and cardinality(kinds) between 1 and 2 and kinds[1] is distinct from kinds[2]),
      constraint method_effort_check check (effort in ('LOW', 'MEDIUM', 'HIGH') and effort_hours between 1 and 2000),
      constraint method_group_check check (group_from between 1 and 100000 and group_to between 1 and 100000 and group_from <= group_to),
      constraint method_texts_check check (length(name) between 1 and 120 and length(purpose) between 1 and 1000 and length(fits_when) <= 1000 and length(fits_not_when) <= 1000
        and length(duration) <= 120 and length(material) <= 1000 and length(cost_note) <= 500 and length(shipped_key) between 1 and 50),
      constraint method_lists_check check (cardinality(steps) <= 20 and cardinality(questions) <= 20 and length(steps::text) <= 12000 and length(questions::text) <= 12000))`);
    await runner.query('alter table method enable row level security, force row level security');
    await runner.query(`create policy tenant on method using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table method');
  }
}
