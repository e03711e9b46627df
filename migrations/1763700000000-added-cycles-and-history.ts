import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  'process_template',
  'planning_cycle',
  'actor_binding',
  'building_block',
  'block_dependency',
  'task',
  'task_dependency',
  'responsibility',
  'reservation',
  'milestone',
  'activity',
  'activity_note',
];

const VISIBILITY = `in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`;
const PRECISION = `in ('DAY', 'MONTH', 'QUARTER', 'YEAR')`;

/** An accountable is an organisation or a seat; a person only in addition. */
const accountable = (table: string): string => `
      accountable_organization_id uuid,
      accountable_seat_id uuid,
      accountable_person_id uuid,
      constraint ${table}_accountable_check check (num_nonnulls(accountable_organization_id, accountable_seat_id) <= 1
        and (accountable_person_id is null or num_nonnulls(accountable_organization_id, accountable_seat_id) = 1)),
      constraint ${table}_accountable_organization_fkey foreign key (tenant_id, accountable_organization_id) references organization (tenant_id, id),
      constraint ${table}_accountable_seat_fkey foreign key (tenant_id, accountable_seat_id) references seat (tenant_id, id),
      constraint ${table}_accountable_person_fkey foreign key (tenant_id, accountable_person_id) references person (tenant_id, id)`;

export class AddedCyclesAndHistory1763700000000 implements MigrationInterface {
  name = 'AddedCyclesAndHistory1763700000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addCycles(runner);
    await this.addBlocks(runner);
    await this.addTasks(runner);
    await this.addSupplements(runner);
    await this.addHistory(runner);
    await this.keepGraphsAcyclic(runner);
    await this.addParticipation(runner);
    for (const table of TABLES) {
      const tenant = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (${tenant}) with check (${tenant})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view participation');
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('drop function refuse_circle');
  }

  private async addCycles(runner: QueryRunner): Promise<void> {
    await runner.query(`create table process_template (
      tenant_id uuid not null,
      id uuid not null,
      key text not null,
      version integer not null,
      title text not null,
      content jsonb not null,
      created_at timestamptz not null,
      constraint process_template_pkey primary key (tenant_id, id),
      constraint process_template_version_key unique (tenant_id, key, version),
      constraint process_template_id_key_key unique (tenant_id, id, key),
      constraint process_template_title_check check (length(title) between 1 and 200),
      constraint process_template_version_check check (version >= 1),
      constraint process_template_tenant_fkey foreign key (tenant_id) references tenant (id))`);
    await runner.query(`create table planning_cycle (
      tenant_id uuid not null,
      id uuid not null,
      body_id uuid not null,
      number integer not null,
      template_id uuid not null,
      template_key text not null,
      state text not null,
      suspended_state text,
      state_reason text,
      mandate_text text not null default '',
      mandate_date date,
      planned_from date,
      planned_until date,
      predecessor_id uuid,
      steering_organization_id uuid,
      source text not null default '',
      visibility text not null default 'PARTICIPANTS',
      version integer not null default 1,
      constraint planning_cycle_pkey primary key (tenant_id, id),
      constraint planning_cycle_number_key unique (tenant_id, body_id, template_key, number),
      constraint planning_cycle_number_check check (number >= 1),
      constraint planning_cycle_state_check check (state in ('DRAFT', 'SETUP', 'REGULAR', 'EVALUATING', 'CLOSED', 'SUSPENDED', 'ABANDONED')),
      constraint planning_cycle_suspended_check check ((state = 'SUSPENDED') = (suspended_state is not null)
        and suspended_state in ('SETUP', 'REGULAR', 'EVALUATING') and (state not in ('SUSPENDED', 'ABANDONED') or coalesce(length(state_reason), 0) > 0)),
      constraint planning_cycle_mandate_check check (state = 'DRAFT' or (length(mandate_text) > 0 and mandate_date is not null and steering_organization_id is not null)),
      constraint planning_cycle_period_check check (planned_until >= planned_from),
      constraint planning_cycle_visibility_check check (visibility ${VISIBILITY}),
      constraint planning_cycle_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint planning_cycle_template_fkey foreign key (tenant_id, template_id, template_key) references process_template (tenant_id, id, key),
      constraint planning_cycle_predecessor_fkey foreign key (tenant_id, predecessor_id) references planning_cycle (tenant_id, id),
      constraint planning_cycle_steering_fkey foreign key (tenant_id, steering_organization_id) references organization (tenant_id, id))`);
    await runner.query(`create unique index planning_cycle_one_active on planning_cycle (tenant_id, body_id, template_key)
      where state in ('SETUP', 'REGULAR', 'EVALUATING', 'SUSPENDED')`);
    await runner.query(`create table actor_binding (
      tenant_id uuid not null,
      cycle_id uuid not null,
      actor_key text not null,
      organization_id uuid not null,
      constraint actor_binding_pkey primary key (tenant_id, cycle_id, actor_key, organization_id),
      constraint actor_binding_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint actor_binding_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id))`);
    await runner.query('create index actor_binding_organization_idx on actor_binding (tenant_id, organization_id)');
  }

  private async addBlocks(runner: QueryRunner): Promise<void> {
    await runner.query(`create table building_block (
      tenant_id uuid not null,
      id uuid not null,
      cycle_id uuid not null,
      key text not null,
      kind text not null,
      phase text not null,
      position integer not null,
      title text not null,
      body_id uuid,
      planned_from date,
      planned_until date,
      receiving_organization_id uuid,
      acceptance text not null default 'OPEN',
      submitted_by uuid,
      submitted_at timestamptz,
      decided_by uuid,
      decided_at timestamptz,
      needs_review boolean not null default false,
      visibility text,
      version integer not null default 1,
      constraint building_block_pkey primary key (tenant_id, id),
      constraint building_block_cycle_key unique (tenant_id, cycle_id, id),
      constraint building_block_position_key unique (tenant_id, cycle_id, position),
      constraint building_block_kind_check check (kind in ('DECISION', 'STRUCTURES', 'ANALYSES', 'STRATEGIC_GOALS', 'MEASURES', 'EVALUATION')),
      constraint building_block_phase_check check (phase in ('SETUP', 'REGULAR')),
      constraint building_block_title_check check (length(title) between 1 and 300 and length(key) between 1 and 20),
      constraint building_block_period_check check (planned_until >= planned_from),
      constraint building_block_visibility_check check (visibility ${VISIBILITY}),
      constraint building_block_acceptance_check check (
        (acceptance = 'OPEN' and submitted_by is null)
        or (acceptance = 'SUBMITTED' and submitted_by is not null and submitted_at is not null and decided_by is null)
        or (acceptance in ('RETURNED', 'ACCEPTED') and submitted_by is not null and decided_by is not null and decided_at is not null)),
      constraint building_block_not_self_accepted check (decided_by <> submitted_by),
      constraint building_block_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint building_block_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint building_block_receiving_fkey foreign key (tenant_id, receiving_organization_id) references organization (tenant_id, id),
      constraint building_block_submitted_by_fkey foreign key (tenant_id, submitted_by) references person (tenant_id, id),
      constraint building_block_decided_by_fkey foreign key (tenant_id, decided_by) references person (tenant_id, id),
      ${accountable('building_block')})`);
    await runner.query('create unique index building_block_key_key on building_block (tenant_id, cycle_id, key, body_id) nulls not distinct');
    await runner.query(`create table block_dependency (
      tenant_id uuid not null,
      cycle_id uuid not null,
      block_id uuid not null,
      predecessor_id uuid not null,
      constraint block_dependency_pkey primary key (tenant_id, block_id, predecessor_id),
      constraint block_dependency_self_check check (block_id <> predecessor_id),
      constraint block_dependency_block_fkey foreign key (tenant_id, cycle_id, block_id) references building_block (tenant_id, cycle_id, id),
      constraint block_dependency_predecessor_fkey foreign key (tenant_id, cycle_id, predecessor_id) references building_block (tenant_id, cycle_id, id))`);
    await runner.query('create index block_dependency_predecessor_idx on block_dependency (tenant_id, predecessor_id)');
    await runner.query('create index block_dependency_cycle_idx on block_dependency (tenant_id, cycle_id)');
  }

  private async addTasks(runner: QueryRunner): Promise<void> {
    await runner.query(`create table task (
      tenant_id uuid not null,
      id uuid not null,
      cycle_id uuid not null,
      block_id uuid not null,
      parent_id uuid,
      key text not null,
      position integer not null,
      title text not null,
      note text not null default '',
      stand text not null default 'PLANNED',
      stand_reason text,
      is_optional boolean not null default false,
      due_date date,
      due_precision text,
      completed_on date,
      completed_precision text,
      visibility text,
      version integer not null default 1,
      constraint task_pkey primary key (tenant_id, id),
      constraint task_cycle_key unique (tenant_id, cycle_id, id),
      constraint task_block_key unique (tenant_id, block_id, id),
      constraint task_position_key unique (tenant_id, block_id, position),
      constraint task_key_key unique (tenant_id, block_id, key),
      constraint task_title_check check (length(title) between 1 and 300 and length(key) between 1 and 20),
      constraint task_note_check check (length(note) <= 4000 and length(stand_reason) <= 4000),
      constraint task_stand_check check (stand in ('UNDEFINED', 'DEFERRED', 'PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED')),
      constraint task_reason_check check (stand not in ('DEFERRED', 'DROPPED') or (stand_reason is not null and length(stand_reason) > 0)),
      constraint task_completed_check check ((stand = 'DONE') = (completed_on is not null) and (completed_on is null) = (completed_precision is null)
        and completed_precision in ('ON', 'BEFORE')),
      constraint task_due_check check ((due_date is null) = (due_precision is null) and due_precision ${PRECISION}),
      constraint task_parent_check check (parent_id <> id),
      constraint task_visibility_check check (visibility ${VISIBILITY}),
      constraint task_block_fkey foreign key (tenant_id, cycle_id, block_id) references building_block (tenant_id, cycle_id, id),
      constraint task_parent_fkey foreign key (tenant_id, block_id, parent_id) references task (tenant_id, block_id, id),
      ${accountable('task')})`);
    await runner.query('create index task_cycle_idx on task (tenant_id, cycle_id)');
    await runner.query('create index task_accountable_organization_idx on task (tenant_id, accountable_organization_id)');
    await runner.query('create index task_accountable_seat_idx on task (tenant_id, accountable_seat_id)');
    await runner.query('create index task_accountable_person_idx on task (tenant_id, accountable_person_id)');
    await runner.query(`create table task_dependency (
      tenant_id uuid not null,
      cycle_id uuid not null,
      task_id uuid not null,
      predecessor_id uuid not null,
      constraint task_dependency_pkey primary key (tenant_id, task_id, predecessor_id),
      constraint task_dependency_self_check check (task_id <> predecessor_id),
      constraint task_dependency_task_fkey foreign key (tenant_id, cycle_id, task_id) references task (tenant_id, cycle_id, id),
      constraint task_dependency_predecessor_fkey foreign key (tenant_id, cycle_id, predecessor_id) references task (tenant_id, cycle_id, id))`);
    await runner.query('create index task_dependency_predecessor_idx on task_dependency (tenant_id, predecessor_id)');
    await runner.query('create index task_dependency_cycle_idx on task_dependency (tenant_id, cycle_id)');
  }

  private async addSupplements(runner: QueryRunner): Promise<void> {
    await runner.query(`create table responsibility (
      tenant_id uuid not null,
      id uuid not null,
      cycle_id uuid not null,
      block_id uuid not null,
      task_id uuid,
      organization_id uuid,
      seat_id uuid,
      role text not null,
      constraint responsibility_pkey primary key (tenant_id, id),
      constraint responsibility_role_check check (role in ('RESPONSIBLE', 'CONSULTED', 'INFORMED')),
      constraint responsibility_whose_check check (num_nonnulls(organization_id, seat_id) = 1),
      constraint responsibility_block_fkey foreign key (tenant_id, cycle_id, block_id) references building_block (tenant_id, cycle_id, id),
      constraint responsibility_task_fkey foreign key (tenant_id, block_id, task_id) references task (tenant_id, block_id, id),
      constraint responsibility_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id),
      constraint responsibility_seat_fkey foreign key (tenant_id, seat_id) references seat (tenant_id, id))`);
    await runner.query('create unique index responsibility_once on responsibility (tenant_id, block_id, task_id, organization_id, seat_id, role) nulls not distinct');
    await runner.query('create index responsibility_cycle_idx on responsibility (tenant_id, cycle_id)');
    await runner.query('create index responsibility_organization_idx on responsibility (tenant_id, organization_id)');
    await runner.query('create index responsibility_seat_idx on responsibility (tenant_id, seat_id)');
    await runner.query(`create table reservation (
      tenant_id uuid not null,
      id uuid not null,
      cycle_id uuid not null,
      block_id uuid not null,
      grantor_organization_id uuid not null,
      granted_by uuid not null,
      granted_at timestamptz not null,
      reason text not null,
      owner_organization_id uuid,
      owner_seat_id uuid,
      expires_on date not null,
      settled_as text,
      settled_by uuid,
      settled_at timestamptz,
      settlement_note text,
      version integer not null default 1,
      constraint reservation_pkey primary key (tenant_id, id),
      constraint reservation_reason_check check (length(reason) between 1 and 4000),
      constraint reservation_owner_check check (num_nonnulls(owner_organization_id, owner_seat_id) = 1),
      constraint reservation_settled_check check (settled_as in ('FULFILLED', 'WITHDRAWN') and (settled_as is null) = (settled_at is null)
        and (settled_as is null) = (settled_by is null)),
      constraint reservation_block_fkey foreign key (tenant_id, cycle_id, block_id) references building_block (tenant_id, cycle_id, id),
      constraint reservation_grantor_fkey foreign key (tenant_id, grantor_organization_id) references organization (tenant_id, id),
      constraint reservation_granted_by_fkey foreign key (tenant_id, granted_by) references person (tenant_id, id),
      constraint reservation_settled_by_fkey foreign key (tenant_id, settled_by) references person (tenant_id, id),
      constraint reservation_owner_organization_fkey foreign key (tenant_id, owner_organization_id) references organization (tenant_id, id),
      constraint reservation_owner_seat_fkey foreign key (tenant_id, owner_seat_id) references seat (tenant_id, id))`);
    await runner.query('create unique index reservation_one_open on reservation (tenant_id, block_id) where settled_at is null');
    await runner.query('create index reservation_cycle_idx on reservation (tenant_id, cycle_id)');
    await runner.query(`create table milestone (
      tenant_id uuid not null,
      id uuid not null,
      cycle_id uuid not null,
      title text not null,
      date date not null,
      date_precision text not null,
      version integer not null default 1,
      constraint milestone_pkey primary key (tenant_id, id),
      constraint milestone_title_check check (length(title) between 1 and 300),
      constraint milestone_date_check check (date_precision ${PRECISION}),
      constraint milestone_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id))`);
    await runner.query('create index milestone_cycle_idx on milestone (tenant_id, cycle_id, date)');
  }

  private async addHistory(runner: QueryRunner): Promise<void> {
    await runner.query(`create table activity (
      tenant_id uuid not null,
      id uuid not null,
      kind text not null,
      subject_kind text not null,
      subject_id uuid not null,
      cycle_id uuid,
      block_id uuid,
      actor_id uuid,
      at timestamptz not null,
      payload jsonb not null,
      constraint activity_pkey primary key (tenant_id, id),
      constraint activity_kind_check check (length(kind) between 1 and 100),
      constraint activity_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint activity_actor_fkey foreign key (tenant_id, actor_id) references person (tenant_id, id))`);
    await runner.query('create index activity_subject_idx on activity (tenant_id, subject_id, at desc, id desc)');
    await runner.query('create index activity_block_idx on activity (tenant_id, block_id, at desc, id desc)');
    await runner.query('create index activity_cycle_idx on activity (tenant_id, cycle_id, at desc, id desc)');
    await runner.query(`create table activity_note (
      tenant_id uuid not null,
      activity_id uuid not null,
      text text not null,
      constraint activity_note_pkey primary key (tenant_id, activity_id),
      constraint activity_note_text_check check (length(text) <= 4000),
      constraint activity_note_activity_fkey foreign key (tenant_id, activity_id) references activity (tenant_id, id))`);
  }

  /** Locks the cycle first: two edges that close a circle together are added one after the other, and the second one sees the first. */
  private async keepGraphsAcyclic(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_circle() returns trigger language plpgsql as $$
      declare
        from_column text := tg_argv[0];
        start uuid := (to_jsonb(new) ->> from_column)::uuid;
        closes boolean;
      begin
        perform from planning_cycle where tenant_id = new.tenant_id and id = new.cycle_id for no key update;
        execute format(
          'with recursive before (id) as (
             select $1 union select d.predecessor_id from %I d join before b on d.%I = b.id where d.tenant_id = $2)
           select exists (select from before where id = $3)', tg_table_name, from_column)
          into closes using new.predecessor_id, new.tenant_id, start;
        if closes then
          raise exception 'the dependency closes a circle' using errcode = 'check_violation', constraint = tg_table_name || '_acyclic';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger block_dependency_acyclic before insert or update on block_dependency for each row execute function refuse_circle('block_id')`);
    await runner.query(`create trigger task_dependency_acyclic before insert or update on task_dependency for each row execute function refuse_circle('task_id')`);
  }

  /** Which organisations take part in a block, in whatever part: the rows of PARTICIPANTS. */
  private async addParticipation(runner: QueryRunner): Promise<void> {
    await runner.query(`create view participation with (security_invoker = true) as
      select tenant_id, cycle_id, id as block_id, accountable_organization_id as organization_id from building_block where accountable_organization_id is not null
      union all select b.tenant_id, b.cycle_id, b.id, s.organization_id from building_block b join seat s on s.tenant_id = b.tenant_id and s.id = b.accountable_seat_id
      union all select tenant_id, cycle_id, id, receiving_organization_id from building_block where receiving_organization_id is not null
      union all select tenant_id, cycle_id, block_id, accountable_organization_id from task where accountable_organization_id is not null
      union all select t.tenant_id, t.cycle_id, t.block_id, s.organization_id from task t join seat s on s.tenant_id = t.tenant_id and s.id = t.accountable_seat_id
      union all select tenant_id, cycle_id, block_id, organization_id from responsibility where organization_id is not null
      union all select r.tenant_id, r.cycle_id, r.block_id, s.organization_id from responsibility r join seat s on s.tenant_id = r.tenant_id and s.id = r.seat_id`);
  }
}
