import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** How measures go, as those say who answer for them. */
export class AddedStatusOfMeasures1763931000000 implements MigrationInterface {
  name = 'AddedStatusOfMeasures1763931000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table measure add rhythm text not null default 'QUARTERLY',
      add constraint measure_rhythm_check check (rhythm in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'))`);
    await runner.query(`create table measure_status (
      tenant_id uuid not null,
      id uuid not null,
      measure_id uuid not null,
      lage text not null,
      happened text not null default '',
      need text not null default '',
      given_by uuid not null,
      given_at timestamptz not null,
      constraint measure_status_pkey primary key (tenant_id, id),
      constraint measure_status_lage_check check (lage in ('ON_TRACK', 'WATCH', 'AT_RISK')),
      constraint measure_status_texts_check check (length(happened) <= 2000 and length(need) <= 2000),
      constraint measure_status_sentence_check check (lage = 'ON_TRACK' or happened <> ''),
      constraint measure_status_measure_fkey foreign key (tenant_id, measure_id) references measure (tenant_id, id),
      constraint measure_status_given_by_fkey foreign key (tenant_id, given_by) references person (tenant_id, id))`);
    await runner.query('create index measure_status_measure_idx on measure_status (tenant_id, measure_id, given_at)');
    await runner.query('alter table measure_status enable row level security, force row level security');
    await runner.query(`create policy tenant on measure_status using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table measure_status');
    await runner.query('alter table measure drop column rhythm');
  }
}
