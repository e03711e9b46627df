import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['indicator', 'evaluation', 'evaluation_plan', 'evaluation_value', 'evaluation_finding'];

/** How the success of measures is seen: the method in versions, what was before, and what was found. */
export class AddedEvaluations1763940000000 implements MigrationInterface {
  name = 'AddedEvaluations1763940000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addIndicators(runner);
    await this.addEvaluations(runner);
    await this.addPlans(runner);
    await this.addResults(runner);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
    await this.keepMethods(runner);
    await this.holdStartsToMethods(runner);
    await this.holdToLifeCycle(runner);
    await this.keepResults(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger started_measures_have_a_method on measure');
    await runner.query('alter table evaluation drop constraint evaluation_plan_fkey');
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('drop function refuse_change_of_fixed_method, hold_start_to_fixed_method, hold_evaluation_to_its_life_cycle, keep_results_of_evaluation');
  }

  private async addIndicators(runner: QueryRunner): Promise<void> {
    await runner.query(`create table indicator (
      tenant_id uuid not null,
      id uuid not null,
      name text not null,
      unit text not null default '',
      purpose text not null,
      description text not null default '',
      version int not null default 1,
      constraint indicator_pkey primary key (tenant_id, id),
      constraint indicator_name_key unique (tenant_id, name),
      constraint indicator_purpose_key unique (tenant_id, id, purpose),
      constraint indicator_purpose_check check (purpose in ('STEERING', 'EFFECT', 'OUTPUT')),
      constraint indicator_texts_check check (length(name) between 1 and 200 and length(unit) <= 40 and length(description) <= 2000))`);
  }

  private async addEvaluations(runner: QueryRunner): Promise<void> {
    await runner.query(`create table evaluation (
      tenant_id uuid not null,
      id uuid not null,
      measure_id uuid not null,
      number int not null,
      state text not null default 'PLANNED',
      state_reason text,
      plan_id uuid,
      involvement text not null default '',
      no_involvement_reason text not null default '',
      conclusion text not null default '',
      sroi numeric,
      sroi_basis text not null default '',
      nothing_learned text not null default '',
      visibility text not null default 'PARTICIPANTS',
      created_by uuid not null,
      created_at timestamptz not null,
      version int not null default 1,
      constraint evaluation_pkey primary key (tenant_id, id),
      constraint evaluation_number_key unique (tenant_id, measure_id, number),
      constraint evaluation_state_check check (state in ('PLANNED', 'METHOD_FIXED', 'BASELINE_RECORDED', 'COLLECTING', 'ASSESSED', 'REPORTED', 'LESSONS_ADOPTED', 'NOT_POSSIBLE')),
      constraint evaluation_texts_check check (length(state_reason) between 1 and 4000 and length(involvement) <= 4000 and length(no_involvement_reason) <= 4000 and length(conclusion) <= 4000 and length(sroi_basis) <= 4000 and length(nothing_learned) <= 4000 and number >= 1),
      constraint evaluation_reason_check check (state <> 'NOT_POSSIBLE' or state_reason is not null),
      constraint evaluation_planned_check check (plan_id is not null or state in ('PLANNED', 'NOT_POSSIBLE')),
      constraint evaluation_involvement_check check (involvement <> '' or no_involvement_reason <> '' or state not in ('ASSESSED', 'REPORTED', 'LESSONS_ADOPTED')),
      constraint evaluation_conclusion_check check (conclusion <> '' or state not in ('ASSESSED', 'REPORTED', 'LESSONS_ADOPTED')),
      constraint evaluation_sroi_check check (sroi is null or (sroi between 0 and 1000 and sroi_basis <> '')),
      constraint evaluation_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint evaluation_measure_fkey foreign key (tenant_id, measure_id) references measure (tenant_id, id),
      constraint evaluation_created_by_fkey foreign key (tenant_id, created_by) references person (tenant_id, id))`);
    await runner.query(`create unique index evaluation_open_key on evaluation (tenant_id, measure_id) where state not in ('LESSONS_ADOPTED', 'NOT_POSSIBLE')`);
  }

  private async addPlans(runner: QueryRunner): Promise<void> {
    await runner.query(`create table evaluation_plan (
      tenant_id uuid not null,
      id uuid not null,
      evaluation_id uuid not null,
      version_no int not null,
      purpose text not null default '',
      questions text not null default '',
      method text not null default '',
      comparison text not null default '',
      criteria text not null default '',
      involvement text not null default '',
      no_involvement_reason text not null default '',
      due_date date,
      due_precision text,
      evaluator_organization_id uuid,
      evaluator_seat_id uuid,
      evaluator_person_id uuid,
      change_reason text not null default '',
      fixed_by uuid,
      fixed_at timestamptz,
      created_by uuid not null,
      created_at timestamptz not null,
      constraint evaluation_plan_pkey primary key (tenant_id, id),
      constraint evaluation_plan_version_key unique (tenant_id, evaluation_id, version_no),
      constraint evaluation_plan_evaluation_key unique (tenant_id, evaluation_id, id),
      constraint evaluation_plan_texts_check check (length(purpose) <= 4000 and length(questions) <= 4000 and length(method) <= 4000 and length(comparison) <= 4000 and length(criteria) <= 4000 and length(involvement) <= 4000 and length(no_involvement_reason) <= 4000 and length(change_reason) <= 4000 and version_no >= 1),
      constraint evaluation_plan_due_check check ((due_date is null) = (due_precision is null) and due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
      constraint evaluation_plan_evaluator_check check (num_nonnulls(evaluator_organization_id, evaluator_seat_id) <= 1 and (evaluator_person_id is null or num_nonnulls(evaluator_organization_id, evaluator_seat_id) = 1)),
      constraint evaluation_plan_fixed_check check ((fixed_at is null) = (fixed_by is null) and (fixed_at is null or (purpose <> '' and questions <> '' and method <> '' and comparison <> '' and criteria <> '' and due_date is not null and (involvement <> '' or no_involvement_reason <> '') and num_nonnulls(evaluator_organization_id, evaluator_seat_id) = 1))),
      constraint evaluation_plan_reason_check check (fixed_at is null or version_no = 1 or change_reason <> ''),
      constraint evaluation_plan_evaluation_fkey foreign key (tenant_id, evaluation_id) references evaluation (tenant_id, id),
      constraint evaluation_plan_evaluator_organization_fkey foreign key (tenant_id, evaluator_organization_id) references organization (tenant_id, id),
      constraint evaluation_plan_evaluator_seat_fkey foreign key (tenant_id, evaluator_seat_id) references seat (tenant_id, id),
      constraint evaluation_plan_evaluator_person_fkey foreign key (tenant_id, evaluator_person_id) references person (tenant_id, id),
      constraint evaluation_plan_fixed_by_fkey foreign key (tenant_id, fixed_by) references person (tenant_id, id),
      constraint evaluation_plan_created_by_fkey foreign key (tenant_id, created_by) references person (tenant_id, id))`);
    await runner.query('create unique index evaluation_plan_draft_key on evaluation_plan (tenant_id, evaluation_id) where fixed_at is null');
    await runner.query('alter table evaluation add constraint evaluation_plan_fkey foreign key (tenant_id, id, plan_id) references evaluation_plan (tenant_id, evaluation_id, id)');
  }

  private async addResults(runner: QueryRunner): Promise<void> {
    await runner.query(`create table evaluation_value (
      tenant_id uuid not null,
      id uuid not null,
      evaluation_id uuid not null,
      position int not null,
      label text not null,
      indicator_id uuid,
      indicator_purpose text,
      baseline text not null default '',
      baseline_on date,
      baseline_source text not null default '',
      result text not null default '',
      result_on date,
      result_source text not null default '',
      constraint evaluation_value_pkey primary key (tenant_id, id),
      constraint evaluation_value_position_key unique (tenant_id, evaluation_id, position),
      constraint evaluation_value_texts_check check (length(label) between 1 and 300 and length(baseline) <= 300 and length(baseline_source) <= 500 and length(result) <= 300 and length(result_source) <= 500 and position >= 1),
      constraint evaluation_value_indicator_check check ((indicator_id is null) = (indicator_purpose is null) and indicator_purpose <> 'STEERING'),
      constraint evaluation_value_baseline_check check ((baseline <> '') = (baseline_on is not null) and (baseline <> '') = (baseline_source <> '')),
      constraint evaluation_value_result_check check ((result <> '') = (result_on is not null) and (result <> '') = (result_source <> '')),
      constraint evaluation_value_evaluation_fkey foreign key (tenant_id, evaluation_id) references evaluation (tenant_id, id),
      constraint evaluation_value_indicator_fkey foreign key (tenant_id, indicator_id, indicator_purpose) references indicator (tenant_id, id, purpose))`);
    await runner.query('create index evaluation_value_indicator_idx on evaluation_value (tenant_id, indicator_id)');
    await runner.query(`create table evaluation_finding (
      tenant_id uuid not null,
      id uuid not null,
      evaluation_id uuid not null,
      position int not null,
      observed text not null,
      contribution text not null,
      other_influences text not null,
      rests_on text not null,
      certainty text not null,
      constraint evaluation_finding_pkey primary key (tenant_id, id),
      constraint evaluation_finding_position_key unique (tenant_id, evaluation_id, position),
      constraint evaluation_finding_texts_check check (length(observed) between 1 and 4000 and length(contribution) between 1 and 4000 and length(other_influences) between 1 and 4000 and length(rests_on) between 1 and 4000 and position >= 1),
      constraint evaluation_finding_certainty_check check (certainty in ('LOW', 'MEDIUM', 'HIGH')),
      constraint evaluation_finding_evaluation_fkey foreign key (tenant_id, evaluation_id) references evaluation (tenant_id, id))`);
  }

  /** What is fixed stays as it was fixed: another method is another version, with a reason (rule 22). */
  private async keepMethods(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_change_of_fixed_method() returns trigger language plpgsql as $$
      begin
        if old.fixed_at is not null then
          raise exception 'evaluation_plan_kept_check: a fixed method is followed by another version, and never changed' using errcode = 'check_violation';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$`);
    await runner.query('create trigger fixed_methods_stay before update or delete on evaluation_plan for each row execute function refuse_change_of_fixed_method()');
  }

  /** Looked at when the unit ends, and only where a measure begins: what is fixed stays, so that the rule holds from then on (rule 21). */
  private async holdStartsToMethods(runner: QueryRunner): Promise<void> {
    await runner.query(`create function hold_start_to_fixed_method() returns trigger language plpgsql as $$
      begin
        if new.started_at is null or (tg_op = 'UPDATE' and old.started_at is not distinct from new.started_at) then return null; end if;
        perform from evaluation_plan p join evaluation e on e.tenant_id = p.tenant_id and e.id = p.evaluation_id
          where e.tenant_id = new.tenant_id and e.measure_id = new.id and p.fixed_at <= new.started_at;
        if not found then
          raise exception 'measure_method_check: the method of the evaluation is fixed before a measure starts' using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query('create constraint trigger started_measures_have_a_method after insert or update of started_at on measure deferrable initially deferred for each row execute function hold_start_to_fixed_method()');
  }

  private async holdToLifeCycle(runner: QueryRunner): Promise<void> {
    await runner.query(`create function hold_evaluation_to_its_life_cycle() returns trigger language plpgsql as $$
      begin
        if new.state <> old.state and (old.state, new.state) not in (
          ('PLANNED', 'METHOD_FIXED'), ('METHOD_FIXED', 'BASELINE_RECORDED'), ('BASELINE_RECORDED', 'COLLECTING'), ('COLLECTING', 'ASSESSED'), ('ASSESSED', 'REPORTED'), ('REPORTED', 'LESSONS_ADOPTED'),
          ('PLANNED', 'NOT_POSSIBLE'), ('METHOD_FIXED', 'NOT_POSSIBLE'), ('BASELINE_RECORDED', 'NOT_POSSIBLE'), ('COLLECTING', 'NOT_POSSIBLE')) then
          raise exception 'evaluation_move_check: there is no such step' using errcode = 'check_violation';
        end if;
        if new.plan_id is not null and not exists (select from evaluation_plan p where p.tenant_id = new.tenant_id and p.id = new.plan_id and p.fixed_at is not null) then
          raise exception 'evaluation_fixed_check: an evaluation goes by a method that is fixed' using errcode = 'check_violation';
        end if;
        if new.state = 'BASELINE_RECORDED' and not exists (select from evaluation_value v where v.tenant_id = new.tenant_id and v.evaluation_id = new.id and v.baseline <> '') then
          raise exception 'evaluation_baseline_check: a baseline has a value, with its day and source' using errcode = 'check_violation';
        end if;
        if new.state = 'ASSESSED' and not exists (select from evaluation_finding f where f.tenant_id = new.tenant_id and f.evaluation_id = new.id) then
          raise exception 'evaluation_finding_check: what is assessed says what was found' using errcode = 'check_violation';
        end if;
        if old.state in ('ASSESSED', 'REPORTED', 'LESSONS_ADOPTED')
          and (new.plan_id, new.involvement, new.no_involvement_reason, new.conclusion, new.sroi, new.sroi_basis) is distinct from (old.plan_id, old.involvement, old.no_involvement_reason, old.conclusion, old.sroi, old.sroi_basis) then
          raise exception 'evaluation_kept_check: what was assessed stays as it was' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger evaluations_go_step_by_step before update on evaluation for each row execute function hold_evaluation_to_its_life_cycle()');
  }

  /** What was before is not changed once it counts as the baseline, and nothing once it was assessed. */
  private async keepResults(runner: QueryRunner): Promise<void> {
    await runner.query(`create function keep_results_of_evaluation() returns trigger language plpgsql as $$
      declare
        its_state text;
      begin
        select e.state into its_state from evaluation e where e.tenant_id = coalesce(new.tenant_id, old.tenant_id) and e.id = coalesce(new.evaluation_id, old.evaluation_id) for share;
        if its_state in ('ASSESSED', 'REPORTED', 'LESSONS_ADOPTED', 'NOT_POSSIBLE') then
          raise exception 'evaluation_kept_check: what was assessed stays as it was' using errcode = 'check_violation';
        end if;
        if tg_table_name = 'evaluation_value' and its_state in ('BASELINE_RECORDED', 'COLLECTING') then
          if tg_op = 'INSERT' then
            if new.baseline <> '' then raise exception 'evaluation_baseline_kept_check: no baseline comes afterwards' using errcode = 'check_violation'; end if;
          elsif tg_op = 'DELETE' then
            if old.baseline <> '' then raise exception 'evaluation_baseline_kept_check: what was before is not taken out' using errcode = 'check_violation'; end if;
          elsif (new.baseline, new.baseline_on, new.baseline_source) is distinct from (old.baseline, old.baseline_on, old.baseline_source) then
            raise exception 'evaluation_baseline_kept_check: what was before is not changed' using errcode = 'check_violation';
          end if;
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$`);
    for (const table of ['evaluation_value', 'evaluation_finding']) {
      await runner.query(`create trigger ${table}s_stay before insert or update or delete on ${table} for each row execute function keep_results_of_evaluation()`);
    }
  }
}
