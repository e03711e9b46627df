import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** A broken place of the Roter Faden that was handed out as an Auftrag: once at a time. */
export class AddedGapAssignments1763977000000 implements MigrationInterface {
  name = 'AddedGapAssignments1763977000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table gap_assignment (
      tenant_id uuid not null,
      action_item_id uuid not null,
      gap text not null,
      subject_id uuid not null,
      constraint gap_assignment_pkey primary key (tenant_id, action_item_id),
      constraint gap_assignment_gap_check check (length(gap) between 1 and 50),
      constraint gap_assignment_action_item_fkey foreign key (tenant_id, action_item_id) references action_item (tenant_id, id))`);
    await runner.query('create index gap_assignment_subject_idx on gap_assignment (tenant_id, subject_id, gap)');
    await runner.query('alter table gap_assignment enable row level security, force row level security');
    await runner.query(`create policy tenant on gap_assignment using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    await this.handOutOnce(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table gap_assignment');
    await runner.query('drop function refuse_second_open_assignment');
  }

  /** Two who hand out the same place at once wait for each other. */
  private async handOutOnce(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_second_open_assignment() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended(new.tenant_id::text || new.subject_id::text || new.gap, 0));
        if exists (select from gap_assignment g join action_item i on i.tenant_id = g.tenant_id and i.id = g.action_item_id
          where g.tenant_id = new.tenant_id and g.subject_id = new.subject_id and g.gap = new.gap and i.state not in ('CONFIRMED', 'CANCELLED')) then
          raise exception 'gap_assignment_open_check: a broken place is handed out once at a time' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await runner.query('create trigger broken_places_are_handed_out_once before insert on gap_assignment for each row execute function refuse_second_open_assignment()');
  }
}
