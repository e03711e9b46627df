import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['lesson', 're_entry'];

/** What was learned in a cycle, and how the next one takes it up. */
export class AddedLessonsAndReEntries1763961000000 implements MigrationInterface {
  name = 'AddedLessonsAndReEntries1763961000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addLessons(runner);
    await this.addReEntries(runner);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
    await this.holdCyclesOpen(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger closed_cycles_have_no_open_lesson on planning_cycle');
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('drop function refuse_closing_over_open_lessons, refuse_open_lesson_of_closed_cycle');
    await runner.query('alter table task drop column carried_from_id');
  }

  private async addLessons(runner: QueryRunner): Promise<void> {
    await runner.query(`create table lesson (
      tenant_id uuid not null,
      id uuid not null,
      number int not null,
      cycle_id uuid not null,
      meeting_id uuid,
      goal_review_id uuid,
      text text not null,
      state text not null default 'OPEN',
      reason text not null default '',
      disposed_by uuid,
      disposed_at timestamptz,
      visibility text not null default 'PARTICIPANTS',
      created_by uuid not null,
      created_at timestamptz not null,
      version int not null default 1,
      constraint lesson_pkey primary key (tenant_id, id),
      constraint lesson_number_key unique (tenant_id, cycle_id, number),
      constraint lesson_state_check check (state in ('OPEN', 'ADOPTED', 'ADAPTED', 'DROPPED')),
      constraint lesson_text_check check (length(text) between 1 and 4000 and length(reason) <= 4000 and number >= 1),
      constraint lesson_origin_check check (num_nonnulls(meeting_id, goal_review_id) <= 1),
      constraint lesson_disposed_check check ((state = 'OPEN') = (disposed_at is null) and (disposed_at is null) = (disposed_by is null)),
      constraint lesson_reason_check check (case when state in ('ADAPTED', 'DROPPED') then reason <> '' else state <> 'OPEN' or reason = '' end),
      constraint lesson_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint lesson_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint lesson_meeting_fkey foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
      constraint lesson_goal_review_fkey foreign key (tenant_id, goal_review_id) references goal_review (tenant_id, id),
      constraint lesson_disposed_by_fkey foreign key (tenant_id, disposed_by) references person (tenant_id, id),
      constraint lesson_created_by_fkey foreign key (tenant_id, created_by) references person (tenant_id, id))`);
    for (const column of ['meeting', 'goal_review']) await runner.query(`create index lesson_${column}_idx on lesson (tenant_id, ${column}_id)`);
  }

  private async addReEntries(runner: QueryRunner): Promise<void> {
    await runner.query(`create table re_entry (
      tenant_id uuid not null,
      cycle_id uuid not null,
      predecessor_id uuid not null,
      changed text not null,
      started_by uuid not null,
      started_at timestamptz not null,
      constraint re_entry_pkey primary key (tenant_id, cycle_id),
      constraint re_entry_predecessor_key unique (tenant_id, predecessor_id),
      constraint re_entry_changed_check check (length(changed) between 1 and 4000 and cycle_id <> predecessor_id),
      constraint re_entry_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint re_entry_predecessor_fkey foreign key (tenant_id, predecessor_id) references planning_cycle (tenant_id, id),
      constraint re_entry_started_by_fkey foreign key (tenant_id, started_by) references person (tenant_id, id))`);
    await runner.query(`alter table task add carried_from_id uuid,
      add constraint task_carried_check check (carried_from_id <> id),
      add constraint task_carried_from_fkey foreign key (tenant_id, carried_from_id) references task (tenant_id, id)`);
    await runner.query('create index task_carried_from_idx on task (tenant_id, carried_from_id)');
  }

  /** Whoever closes a cycle and whoever writes a lesson in it wait for each other. */
  private async holdCyclesOpen(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_closing_over_open_lessons() returns trigger language plpgsql as $$
      begin
        if new.state = 'CLOSED' and old.state <> 'CLOSED' and exists (select from lesson l where l.tenant_id = new.tenant_id and l.cycle_id = new.id and l.state = 'OPEN') then
          raise exception 'lesson_gate_check: a cycle closes only when every lesson is adopted, adapted or dropped' using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query('create trigger closed_cycles_have_no_open_lesson after update of state on planning_cycle for each row execute function refuse_closing_over_open_lessons()');
    await runner.query(`create function refuse_open_lesson_of_closed_cycle() returns trigger language plpgsql as $$
      begin
        if new.state = 'OPEN' then
          perform from planning_cycle c where c.tenant_id = new.tenant_id and c.id = new.cycle_id and c.state <> 'CLOSED' for share;
          if not found then
            raise exception 'lesson_gate_check: a closed cycle has no open lesson' using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $$`);
    await runner.query('create trigger open_lessons_are_of_open_cycles before insert or update on lesson for each row execute function refuse_open_lesson_of_closed_cycle()');
  }
}
