import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** A Sachstand is about a goal or about a measure: both are acknowledged, asked about and answered alike. */
export class JoinedStatusOfGoalsAndMeasures1763934000000 implements MigrationInterface {
  name = 'JoinedStatusOfGoalsAndMeasures1763934000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table status_update alter goal_id drop not null, add measure_id uuid,
      add constraint status_update_about_check check (num_nonnulls(goal_id, measure_id) = 1),
      add constraint status_update_value_check check (value is null or goal_id is not null),
      add constraint status_update_measure_fkey foreign key (tenant_id, measure_id) references measure (tenant_id, id)`);
    await runner.query('create index status_update_measure_idx on status_update (tenant_id, measure_id, given_at desc, id desc) include (lage) where measure_id is not null');
    await this.move(runner, ['measure_status', 'status_update'], `insert into status_update (tenant_id, id, measure_id, lage, happened, need, given_by, given_at)
      select tenant_id, id, measure_id, lage, happened, need, given_by, given_at from measure_status`);
    await runner.query('drop table measure_status');
  }

  async down(runner: QueryRunner): Promise<void> {
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
    await runner.query('alter table measure_status enable row level security');
    await runner.query(`create policy tenant on measure_status using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    const talk = ['status_answer', 'status_question', 'status_acknowledgement'];
    const ofMeasures = '(tenant_id, update_id) in (select tenant_id, id from status_update where measure_id is not null)';
    await this.move(runner, [...talk, 'status_update', 'measure_status'],
      `insert into measure_status select tenant_id, id, measure_id, lage, happened, need, given_by, given_at from status_update where measure_id is not null`,
      `delete from status_answer where (tenant_id, question_id) in (select tenant_id, id from status_question where ${ofMeasures})`,
      `delete from status_question where ${ofMeasures}`,
      `delete from status_acknowledgement where ${ofMeasures}`,
      'delete from status_update where measure_id is not null');
    await runner.query('alter table status_update drop constraint status_update_about_check, drop constraint status_update_value_check, drop column measure_id, alter goal_id set not null');
  }

  /** Moves rows of all Planungskreise, which the owner of the tables sees only while row-level security is not forced. */
  private async move(runner: QueryRunner, tables: readonly string[], ...statements: string[]): Promise<void> {
    for (const table of tables) await runner.query(`alter table ${table} no force row level security`);
    for (const statement of statements) await runner.query(statement);
    await runner.query('set constraints all immediate');
    for (const table of tables) await runner.query(`alter table ${table} force row level security`);
  }
}
