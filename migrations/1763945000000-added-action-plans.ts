import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['action_plan', 'action_plan_part', 'action_plan_version'];

/** Handlungskonzepte of social spaces: what they hold, and what was frozen of them. */
export class AddedActionPlans1763945000000 implements MigrationInterface {
  name = 'AddedActionPlans1763945000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addPlans(runner);
    await this.addParts(runner);
    await this.addVersions(runner);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
    await this.holdWhatIsFrozen(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table action_plan drop constraint action_plan_latest_fkey');
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('drop function refuse_change_of_frozen_action_plan, refuse_part_of_frozen_action_plan, refuse_change_of_action_plan_version');
  }

  private async addPlans(runner: QueryRunner): Promise<void> {
    await runner.query(`create table action_plan (
      tenant_id uuid not null,
      id uuid not null,
      number int not null,
      cycle_id uuid not null,
      body_id uuid not null,
      title text not null,
      social_space text not null,
      starts_on date,
      ends_on date,
      programme_id uuid,
      occasion text not null default '',
      evidence text not null default '',
      introduction text not null default '',
      findings_text text not null default '',
      goals_text text not null default '',
      measures_text text not null default '',
      state text not null default 'DRAFT',
      latest_version_no int,
      visibility text not null default 'INTERNAL',
      created_by uuid not null,
      created_at timestamptz not null,
      version int not null default 1,
      constraint action_plan_pkey primary key (tenant_id, id),
      constraint action_plan_number_key unique (tenant_id, cycle_id, number),
      constraint action_plan_names_check check (length(title) between 1 and 200 and length(social_space) between 1 and 200 and number >= 1),
      constraint action_plan_texts_check check (length(occasion) <= 4000 and length(evidence) <= 4000 and length(introduction) <= 8000 and length(findings_text) <= 8000 and length(goals_text) <= 8000 and length(measures_text) <= 8000),
      constraint action_plan_period_check check (starts_on <= ends_on),
      constraint action_plan_state_check check (state in ('DRAFT', 'FROZEN')),
      constraint action_plan_frozen_check check (state = 'DRAFT' or latest_version_no is not null),
      constraint action_plan_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint action_plan_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint action_plan_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint action_plan_programme_fkey foreign key (tenant_id, programme_id) references funding_programme (tenant_id, id),
      constraint action_plan_created_by_fkey foreign key (tenant_id, created_by) references person (tenant_id, id))`);
    for (const column of ['body', 'programme']) await runner.query(`create index action_plan_${column}_idx on action_plan (tenant_id, ${column}_id)`);
  }

  private async addParts(runner: QueryRunner): Promise<void> {
    await runner.query(`create table action_plan_part (
      tenant_id uuid not null,
      id uuid not null,
      plan_id uuid not null,
      position int not null,
      finding_id uuid,
      goal_id uuid,
      measure_id uuid,
      constraint action_plan_part_pkey primary key (tenant_id, id),
      constraint action_plan_part_position_key unique (tenant_id, plan_id, position),
      constraint action_plan_part_finding_key unique (tenant_id, plan_id, finding_id),
      constraint action_plan_part_goal_key unique (tenant_id, plan_id, goal_id),
      constraint action_plan_part_measure_key unique (tenant_id, plan_id, measure_id),
      constraint action_plan_part_position_check check (position >= 1),
      constraint action_plan_part_one_check check (num_nonnulls(finding_id, goal_id, measure_id) = 1),
      constraint action_plan_part_plan_fkey foreign key (tenant_id, plan_id) references action_plan (tenant_id, id),
      constraint action_plan_part_finding_fkey foreign key (tenant_id, finding_id) references finding (tenant_id, id),
      constraint action_plan_part_goal_fkey foreign key (tenant_id, goal_id) references goal (tenant_id, id),
      constraint action_plan_part_measure_fkey foreign key (tenant_id, measure_id) references measure (tenant_id, id))`);
    for (const column of ['finding', 'goal', 'measure']) await runner.query(`create index action_plan_part_${column}_idx on action_plan_part (tenant_id, ${column}_id)`);
  }

  private async addVersions(runner: QueryRunner): Promise<void> {
    await runner.query(`create table action_plan_version (
      tenant_id uuid not null,
      plan_id uuid not null,
      version_no int not null,
      content jsonb not null,
      fingerprint text not null,
      visibility text not null,
      frozen_by uuid not null,
      frozen_at timestamptz not null,
      constraint action_plan_version_pkey primary key (tenant_id, plan_id, version_no),
      constraint action_plan_version_no_check check (version_no >= 1),
      constraint action_plan_version_fingerprint_check check (fingerprint ~ '^[0-9a-f]{64}$'),
      constraint action_plan_version_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint action_plan_version_plan_fkey foreign key (tenant_id, plan_id) references action_plan (tenant_id, id),
      constraint action_plan_version_frozen_by_fkey foreign key (tenant_id, frozen_by) references person (tenant_id, id))`);
    await runner.query(`alter table action_plan
      add constraint action_plan_latest_fkey foreign key (tenant_id, id, latest_version_no) references action_plan_version (tenant_id, plan_id, version_no)`);
  }

  /** A frozen one only becomes a draft again; its parts wait for its row, and a version is never changed. */
  private async holdWhatIsFrozen(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_change_of_frozen_action_plan() returns trigger language plpgsql as $$
      begin
        if old.state = 'FROZEN' and to_jsonb(new) - array['state', 'version'] is distinct from to_jsonb(old) - array['state', 'version'] then
          raise exception 'action_plan_frozen_check: what is frozen is not changed' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger frozen_action_plans_stay before update on action_plan for each row execute function refuse_change_of_frozen_action_plan()');
    await runner.query(`create function refuse_part_of_frozen_action_plan() returns trigger language plpgsql as $$
      begin
        perform from action_plan p where p.tenant_id = coalesce(new.tenant_id, old.tenant_id) and p.id in (new.plan_id, old.plan_id) for share;
        if exists (select from action_plan p where p.tenant_id = coalesce(new.tenant_id, old.tenant_id) and p.id in (new.plan_id, old.plan_id) and p.state = 'FROZEN') then
          raise exception 'action_plan_frozen_check: the parts of what is frozen are not changed' using errcode = 'check_violation';
        end if;
        return coalesce(new, old);
      end $$`);
    await runner.query('create trigger parts_of_frozen_action_plans_stay before insert or update or delete on action_plan_part for each row execute function refuse_part_of_frozen_action_plan()');
    await runner.query(`create function refuse_change_of_action_plan_version() returns trigger language plpgsql as $$
      begin
        raise exception 'action_plan_version_frozen_check: a version is not changed' using errcode = 'check_violation';
      end $$`);
    await runner.query('create trigger action_plan_versions_stay before update or delete on action_plan_version for each row execute function refuse_change_of_action_plan_version()');
  }
}
