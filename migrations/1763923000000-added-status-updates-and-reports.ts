import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['status_update', 'status_acknowledgement', 'status_question', 'status_answer', 'status_report'];

/** How goals go: what was said about them, what those who lead asked back, and the reports that they froze. */
export class AddedStatusUpdatesAndReports1763923000000 implements MigrationInterface {
  name = 'AddedStatusUpdatesAndReports1763923000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table goal add rhythm text not null default 'QUARTERLY',
      add constraint goal_rhythm_check check (rhythm in ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'))`);
    await this.addUpdates(runner);
    await this.addQuestions(runner);
    await this.addReports(runner);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('alter table goal drop column rhythm');
  }

  private async addUpdates(runner: QueryRunner): Promise<void> {
    await runner.query(`create table status_update (
      tenant_id uuid not null,
      id uuid not null,
      goal_id uuid not null,
      lage text not null,
      happened text not null default '',
      need text not null default '',
      value numeric,
      given_by uuid not null,
      given_at timestamptz not null,
      constraint status_update_pkey primary key (tenant_id, id),
      constraint status_update_lage_check check (lage in ('ON_TRACK', 'WATCH', 'AT_RISK')),
      constraint status_update_texts_check check (length(happened) <= 2000 and length(need) <= 2000),
      constraint status_update_sentence_check check (lage = 'ON_TRACK' or happened <> ''),
      constraint status_update_goal_fkey foreign key (tenant_id, goal_id) references goal (tenant_id, id),
      constraint status_update_given_by_fkey foreign key (tenant_id, given_by) references person (tenant_id, id))`);
    await runner.query('create index status_update_goal_idx on status_update (tenant_id, goal_id, given_at desc, id desc) include (lage, value)');
    await runner.query(`create table status_acknowledgement (
      tenant_id uuid not null,
      update_id uuid not null,
      person_id uuid not null,
      acknowledged_at timestamptz not null,
      constraint status_acknowledgement_pkey primary key (tenant_id, update_id, person_id),
      constraint status_acknowledgement_update_fkey foreign key (tenant_id, update_id) references status_update (tenant_id, id),
      constraint status_acknowledgement_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id))`);
  }

  private async addQuestions(runner: QueryRunner): Promise<void> {
    await runner.query(`create table status_question (
      tenant_id uuid not null,
      id uuid not null,
      update_id uuid not null,
      text text not null,
      asked_by uuid not null,
      asked_at timestamptz not null,
      constraint status_question_pkey primary key (tenant_id, id),
      constraint status_question_text_check check (length(text) between 1 and 2000),
      constraint status_question_update_fkey foreign key (tenant_id, update_id) references status_update (tenant_id, id),
      constraint status_question_asked_by_fkey foreign key (tenant_id, asked_by) references person (tenant_id, id))`);
    await runner.query('create index status_question_update_idx on status_question (tenant_id, update_id)');
    await runner.query(`create table status_answer (
      tenant_id uuid not null,
      id uuid not null,
      question_id uuid not null,
      text text not null,
      answered_by uuid not null,
      answered_at timestamptz not null,
      constraint status_answer_pkey primary key (tenant_id, id),
      constraint status_answer_text_check check (length(text) between 1 and 2000),
      constraint status_answer_question_fkey foreign key (tenant_id, question_id) references status_question (tenant_id, id),
      constraint status_answer_answered_by_fkey foreign key (tenant_id, answered_by) references person (tenant_id, id))`);
    await runner.query('create index status_answer_question_idx on status_answer (tenant_id, question_id)');
  }

  private async addReports(runner: QueryRunner): Promise<void> {
    await runner.query(`create table status_report (
      tenant_id uuid not null,
      id uuid not null,
      number int not null,
      body_id uuid,
      visibility text not null,
      period_from date,
      period_until date not null,
      content jsonb not null,
      marks json not null,
      frozen_by uuid not null,
      frozen_at timestamptz not null,
      constraint status_report_pkey primary key (tenant_id, id),
      constraint status_report_number_key unique (tenant_id, number),
      constraint status_report_number_check check (number >= 1),
      constraint status_report_visibility_check check (visibility in ('INTERNAL', 'TENANT')),
      constraint status_report_period_check check (period_from <= period_until),
      constraint status_report_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint status_report_frozen_by_fkey foreign key (tenant_id, frozen_by) references person (tenant_id, id))`);
    await runner.query('create index status_report_body_idx on status_report (tenant_id, body_id)');
  }
}
