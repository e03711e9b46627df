import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** Aufträge: what organisations give each other to do, until it is settled. */
export class AddedActionItems1763800000000 implements MigrationInterface {
  name = 'AddedActionItems1763800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table action_item (
      tenant_id uuid not null,
      id uuid not null,
      number int not null,
      title text not null,
      note text not null default '',
      state text not null,
      given_by_id uuid not null,
      organization_id uuid,
      seat_id uuid,
      person_id uuid,
      due_date date not null,
      due_precision text not null,
      report_to_id uuid,
      carried_count int not null default 0,
      climbed_to_id uuid,
      climbed_on date,
      task_id uuid,
      proposed_at timestamptz not null,
      agreed_at timestamptz,
      report text,
      reported_by uuid,
      reported_at timestamptz,
      confirmed_by uuid,
      confirmed_at timestamptz,
      cancel_reason text,
      visibility text not null default 'PARTICIPANTS',
      version int not null default 1,
      constraint action_item_pkey primary key (tenant_id, id),
      constraint action_item_number_key unique (tenant_id, given_by_id, number),
      constraint action_item_title_check check (length(title) between 1 and 200 and number >= 1),
      constraint action_item_texts_check check (length(note) <= 4000 and length(report) between 1 and 4000 and length(cancel_reason) between 1 and 4000),
      constraint action_item_state_check check (state in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'REPORTED_DONE', 'CONFIRMED', 'CANCELLED')),
      constraint action_item_addressee_check check (num_nonnulls(organization_id, seat_id) = 1),
      constraint action_item_due_check check (due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
      constraint action_item_carried_check check (carried_count >= 0 and (climbed_to_id is null) = (climbed_on is null) and (climbed_to_id is null or carried_count >= 3)),
      constraint action_item_agreed_check check (state in ('PROPOSED', 'CANCELLED') or agreed_at is not null),
      constraint action_item_reported_check check (
        (state in ('REPORTED_DONE', 'CONFIRMED')) = (num_nonnulls(report, reported_by, reported_at) = 3) and num_nonnulls(report, reported_by, reported_at) in (0, 3)),
      constraint action_item_confirmed_check check ((state = 'CONFIRMED') = (num_nonnulls(confirmed_by, confirmed_at) = 2) and num_nonnulls(confirmed_by, confirmed_at) in (0, 2)),
      constraint action_item_cancelled_check check ((state = 'CANCELLED') = (cancel_reason is not null)),
      constraint action_item_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint action_item_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint action_item_given_by_fkey foreign key (tenant_id, given_by_id) references organization (tenant_id, id),
      constraint action_item_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id),
      constraint action_item_seat_fkey foreign key (tenant_id, seat_id) references seat (tenant_id, id),
      constraint action_item_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
      constraint action_item_report_to_fkey foreign key (tenant_id, report_to_id) references organization (tenant_id, id),
      constraint action_item_climbed_to_fkey foreign key (tenant_id, climbed_to_id) references organization (tenant_id, id),
      constraint action_item_task_fkey foreign key (tenant_id, task_id) references task (tenant_id, id),
      constraint action_item_reported_by_fkey foreign key (tenant_id, reported_by) references person (tenant_id, id),
      constraint action_item_confirmed_by_fkey foreign key (tenant_id, confirmed_by) references person (tenant_id, id))`);
    for (const column of ['organization', 'seat', 'person', 'climbed_to', 'report_to', 'task']) {
      await runner.query(`create index action_item_${column}_idx on action_item (tenant_id, ${column}_id)`);
    }
    await runner.query('alter table action_item enable row level security, force row level security');
    await runner.query(`create policy tenant on action_item using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table action_item');
  }
}
