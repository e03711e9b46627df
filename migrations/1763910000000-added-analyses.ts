import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['finding', 'evidence', 'recommendation', 'recommendation_finding', 'recommendation_response', 'recommendation_link'];

/** What an analysis found, with its evidence, and what it recommends to whom. */
export class AddedAnalyses1763910000000 implements MigrationInterface {
  name = 'AddedAnalyses1763910000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addFindings(runner);
    await this.addRecommendations(runner);
    await this.addAnswers(runner);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('drop function refuse_recommendation_without_fruit, refuse_answer_that_was_not_given');
  }

  private async addFindings(runner: QueryRunner): Promise<void> {
    await runner.query(`create table finding (
      tenant_id uuid not null,
      id uuid not null,
      number int not null,
      cycle_id uuid not null,
      block_id uuid,
      kind text not null,
      title text not null,
      text text not null default '',
      field_of_action text not null default '',
      social_space text not null default '',
      target_group text not null default '',
      visibility text not null default 'INTERNAL',
      removed_reason text,
      created_by uuid not null,
      created_at timestamptz not null,
      version int not null default 1,
      constraint finding_pkey primary key (tenant_id, id),
      constraint finding_number_key unique (tenant_id, cycle_id, number),
      constraint finding_kind_check check (kind in ('STRENGTH', 'WEAKNESS', 'OPPORTUNITY', 'RISK')),
      constraint finding_texts_check check (length(title) between 1 and 200 and length(text) <= 4000 and length(removed_reason) between 1 and 4000 and number >= 1),
      constraint finding_about_check check (length(field_of_action) <= 200 and length(social_space) <= 200 and length(target_group) <= 200),
      constraint finding_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint finding_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint finding_block_fkey foreign key (tenant_id, cycle_id, block_id) references building_block (tenant_id, cycle_id, id),
      constraint finding_created_by_fkey foreign key (tenant_id, created_by) references person (tenant_id, id))`);
    await runner.query('create index finding_block_idx on finding (tenant_id, block_id)');
    await runner.query(`create table evidence (
      tenant_id uuid not null,
      id uuid not null,
      finding_id uuid not null,
      kind text not null,
      statement text not null,
      figure text not null default '',
      source text not null default '',
      data_date date,
      data_date_precision text,
      consent text,
      constraint evidence_pkey primary key (tenant_id, id),
      constraint evidence_kind_check check (kind in ('QUANTITATIVE', 'QUALITATIVE')),
      constraint evidence_texts_check check (length(statement) between 1 and 2000 and length(figure) <= 60 and length(source) <= 500),
      constraint evidence_date_check check ((data_date is null) = (data_date_precision is null) and data_date_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
      constraint evidence_consent_check check (consent in ('CONSENT', 'ANONYMISED') and (kind = 'QUALITATIVE') = (consent is not null)),
      constraint evidence_finding_fkey foreign key (tenant_id, finding_id) references finding (tenant_id, id))`);
    await runner.query('create index evidence_finding_idx on evidence (tenant_id, finding_id)');
  }

  private async addRecommendations(runner: QueryRunner): Promise<void> {
    await runner.query(`create table recommendation (
      tenant_id uuid not null,
      id uuid not null,
      number int not null,
      cycle_id uuid not null,
      block_id uuid,
      title text not null,
      text text not null default '',
      organization_id uuid,
      seat_id uuid,
      state text not null,
      visibility text not null default 'PARTICIPANTS',
      issued_at timestamptz,
      answer_due date,
      lapse_reason text,
      created_by uuid not null,
      created_at timestamptz not null,
      version int not null default 1,
      constraint recommendation_pkey primary key (tenant_id, id),
      constraint recommendation_number_key unique (tenant_id, cycle_id, number),
      constraint recommendation_texts_check check (length(title) between 1 and 200 and length(text) <= 4000 and length(lapse_reason) between 1 and 4000 and number >= 1),
      constraint recommendation_state_check check (state in ('DRAFTED', 'ISSUED', 'UNDER_CONSIDERATION', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DEFERRED', 'IN_IMPLEMENTATION', 'IMPLEMENTED', 'LAPSED')),
      constraint recommendation_addressee_check check (num_nonnulls(organization_id, seat_id) = 1),
      constraint recommendation_issued_check check ((state = 'DRAFTED') = (issued_at is null) and (issued_at is null) = (answer_due is null)),
      constraint recommendation_lapsed_check check ((state = 'LAPSED') = (lapse_reason is not null)),
      constraint recommendation_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint recommendation_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint recommendation_block_fkey foreign key (tenant_id, cycle_id, block_id) references building_block (tenant_id, cycle_id, id),
      constraint recommendation_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id),
      constraint recommendation_seat_fkey foreign key (tenant_id, seat_id) references seat (tenant_id, id),
      constraint recommendation_created_by_fkey foreign key (tenant_id, created_by) references person (tenant_id, id))`);
    for (const column of ['block', 'organization', 'seat']) await runner.query(`create index recommendation_${column}_idx on recommendation (tenant_id, ${column}_id)`);
    await runner.query(`create table recommendation_finding (
      tenant_id uuid not null,
      recommendation_id uuid not null,
      finding_id uuid not null,
      constraint recommendation_finding_pkey primary key (tenant_id, recommendation_id, finding_id),
      constraint recommendation_finding_recommendation_fkey foreign key (tenant_id, recommendation_id) references recommendation (tenant_id, id),
      constraint recommendation_finding_finding_fkey foreign key (tenant_id, finding_id) references finding (tenant_id, id))`);
    await runner.query('create index recommendation_finding_finding_idx on recommendation_finding (tenant_id, finding_id)');
  }

  private async addAnswers(runner: QueryRunner): Promise<void> {
    await runner.query(`create table recommendation_response (
      tenant_id uuid not null,
      id uuid not null,
      recommendation_id uuid not null,
      kind text not null,
      reason text not null default '',
      until date,
      given_by uuid not null,
      given_at timestamptz not null,
      constraint recommendation_response_pkey primary key (tenant_id, id),
      constraint recommendation_response_kind_check check (kind in ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DEFERRED')),
      constraint recommendation_response_reason_check check (length(reason) <= 4000 and (kind not in ('REJECTED', 'DEFERRED') or length(reason) >= 1)),
      constraint recommendation_response_until_check check ((kind = 'DEFERRED') = (until is not null)),
      constraint recommendation_response_recommendation_fkey foreign key (tenant_id, recommendation_id) references recommendation (tenant_id, id),
      constraint recommendation_response_given_by_fkey foreign key (tenant_id, given_by) references person (tenant_id, id))`);
    await runner.query('create index recommendation_response_recommendation_idx on recommendation_response (tenant_id, recommendation_id)');
    await runner.query(`create table recommendation_link (
      tenant_id uuid not null,
      id uuid not null,
      recommendation_id uuid not null,
      task_id uuid,
      action_item_id uuid,
      constraint recommendation_link_pkey primary key (tenant_id, id),
      constraint recommendation_link_task_key unique (tenant_id, recommendation_id, task_id),
      constraint recommendation_link_action_item_key unique (tenant_id, recommendation_id, action_item_id),
      constraint recommendation_link_one_check check (num_nonnulls(task_id, action_item_id) = 1),
      constraint recommendation_link_recommendation_fkey foreign key (tenant_id, recommendation_id) references recommendation (tenant_id, id),
      constraint recommendation_link_task_fkey foreign key (tenant_id, task_id) references task (tenant_id, id),
      constraint recommendation_link_action_item_fkey foreign key (tenant_id, action_item_id) references action_item (tenant_id, id))`);
    await runner.query(`create function refuse_recommendation_without_fruit() returns trigger language plpgsql as $$
      begin
        if new.state in ('IN_IMPLEMENTATION', 'IMPLEMENTED') and not exists (select from recommendation_link l where l.tenant_id = new.tenant_id and l.recommendation_id = new.id) then
          raise exception 'A recommendation is implemented by something.' using errcode = 'check_violation', constraint = 'recommendation_fruit_check';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger recommendation_bears_fruit after insert or update of state on recommendation
      deferrable initially deferred for each row execute function refuse_recommendation_without_fruit()`);
    await runner.query(`create function refuse_answer_that_was_not_given() returns trigger language plpgsql as $$
      begin
        if new.state in ('ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'DEFERRED')
            and not exists (select from recommendation_response r where r.tenant_id = new.tenant_id and r.recommendation_id = new.id and r.kind = new.state) then
          raise exception 'What was answered has an answer.' using errcode = 'check_violation', constraint = 'recommendation_answer_check';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger recommendation_has_its_answer after insert or update of state on recommendation
      deferrable initially deferred for each row execute function refuse_answer_that_was_not_given()`);
  }
}
