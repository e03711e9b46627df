import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['meeting_series', 'meeting', 'meeting_guest', 'agenda_item', 'attendance'];

/** Meetings of organisations: in series or single, with their agenda, and who was there. */
export class AddedMeetings1763810000000 implements MigrationInterface {
  name = 'AddedMeetings1763810000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addMeetings(runner);
    await this.addAgenda(runner);
    await this.addPeople(runner);
    for (const table of TABLES) {
      const tenant = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (${tenant}) with check (${tenant})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
  }

  private async addMeetings(runner: QueryRunner): Promise<void> {
    await runner.query(`create table meeting_series (
      tenant_id uuid not null,
      id uuid not null,
      organization_id uuid not null,
      title text not null,
      rrule text not null,
      first_starts_at timestamp not null,
      duration_minutes integer not null,
      place text not null default '',
      skips_holidays boolean not null,
      version integer not null default 1,
      constraint meeting_series_pkey primary key (tenant_id, id),
      constraint meeting_series_organization_key unique (tenant_id, organization_id, id),
      constraint meeting_series_title_check check (length(title) between 1 and 200),
      constraint meeting_series_rrule_check check (length(rrule) between 1 and 200),
      constraint meeting_series_duration_check check (duration_minutes between 1 and 1440),
      constraint meeting_series_place_check check (length(place) <= 200),
      constraint meeting_series_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id))`);
    await runner.query(`create table meeting (
      tenant_id uuid not null,
      id uuid not null,
      organization_id uuid not null,
      series_id uuid,
      number integer not null,
      title text not null,
      starts_at timestamptz not null,
      ends_at timestamptz not null,
      place text not null default '',
      state text not null default 'PLANNED',
      proposals_until date,
      objections_until date,
      invited_at timestamptz,
      opened_at timestamptz,
      closed_at timestamptz,
      approved_at timestamptz,
      cancel_reason text,
      sequence integer not null default 0,
      cycle_id uuid,
      visibility text not null default 'PARTICIPANTS',
      version integer not null default 1,
      constraint meeting_pkey primary key (tenant_id, id),
      constraint meeting_number_key unique (tenant_id, organization_id, number),
      constraint meeting_number_check check (number >= 1),
      constraint meeting_title_check check (length(title) between 1 and 200),
      constraint meeting_place_check check (length(place) <= 200),
      constraint meeting_period_check check (ends_at > starts_at),
      constraint meeting_state_check check (state in ('PLANNED', 'INVITED', 'RUNNING', 'CLOSED', 'APPROVED', 'CANCELLED', 'POSTPONED')),
      constraint meeting_invited_check check (state not in ('INVITED', 'RUNNING', 'CLOSED', 'APPROVED') or (invited_at is not null and proposals_until is not null)),
      constraint meeting_opened_check check ((state in ('RUNNING', 'CLOSED', 'APPROVED')) = (opened_at is not null)),
      constraint meeting_closed_check check ((state in ('CLOSED', 'APPROVED')) = (closed_at is not null) and closed_at >= opened_at),
      constraint meeting_approved_check check ((state = 'APPROVED') = (approved_at is not null)),
      constraint meeting_reason_check check ((state in ('CANCELLED', 'POSTPONED')) = (cancel_reason is not null) and length(cancel_reason) between 1 and 4000),
      constraint meeting_sequence_check check (sequence >= 0),
      constraint meeting_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint meeting_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id),
      constraint meeting_series_fkey foreign key (tenant_id, organization_id, series_id) references meeting_series (tenant_id, organization_id, id),
      constraint meeting_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id))`);
    await runner.query('create index meeting_starts_idx on meeting (tenant_id, starts_at, id)');
  }

  private async addAgenda(runner: QueryRunner): Promise<void> {
    await runner.query(`create table agenda_item (
      tenant_id uuid not null,
      id uuid not null,
      meeting_id uuid not null,
      position integer,
      title text not null,
      note text not null default '',
      minutes integer not null,
      owner_organization_id uuid,
      owner_seat_id uuid,
      owner_person_id uuid,
      origin text not null,
      proposal_state text,
      decline_reason text,
      proposed_by uuid,
      proposed_organization_id uuid,
      returned_kind text,
      returned_id uuid,
      carried_count integer not null default 0,
      first_raised_on date not null,
      removed_reason text,
      adjourned_reason text,
      started_at timestamptz,
      ended_at timestamptz,
      is_internal boolean not null default false,
      block_id uuid,
      task_id uuid,
      version integer not null default 1,
      constraint agenda_item_pkey primary key (tenant_id, id),
      constraint agenda_item_position_key unique (tenant_id, meeting_id, position) deferrable initially immediate,
      constraint agenda_item_returned_key unique (tenant_id, meeting_id, returned_kind, returned_id),
      constraint agenda_item_position_check check (position >= 1 and (position is null) = (removed_reason is not null or (proposal_state is not null and proposal_state <> 'ACCEPTED'))),
      constraint agenda_item_title_check check (length(title) between 1 and 200),
      constraint agenda_item_note_check check (length(note) <= 4000),
      constraint agenda_item_minutes_check check (minutes between 1 and 600),
      constraint agenda_item_owner_check check (num_nonnulls(owner_organization_id, owner_seat_id, owner_person_id) <= 1),
      constraint agenda_item_origin_check check (origin in ('PLANNED', 'PROPOSED', 'RETURNED', 'STANDING')),
      constraint agenda_item_proposal_check check ((origin = 'PROPOSED') = (proposal_state is not null) and (origin = 'PROPOSED') = (proposed_by is not null)
        and proposal_state in ('PROPOSED', 'ACCEPTED', 'DECLINED') and (proposed_organization_id is null or proposed_by is not null)),
      constraint agenda_item_decline_check check ((coalesce(proposal_state, '') = 'DECLINED') = (decline_reason is not null) and length(decline_reason) between 1 and 4000),
      constraint agenda_item_returned_check check ((origin = 'RETURNED') = (returned_kind is not null) and (returned_kind is null) = (returned_id is null)
        and length(returned_kind) between 1 and 100),
      constraint agenda_item_carried_check check (carried_count >= 0 and (carried_count = 0 or origin = 'RETURNED')),
      constraint agenda_item_removed_check check (length(removed_reason) <= 4000 and (removed_reason is null or origin <> 'RETURNED' or length(removed_reason) > 0)),
      constraint agenda_item_adjourned_check check (length(adjourned_reason) between 1 and 4000),
      constraint agenda_item_run_check check ((ended_at is null or started_at is not null) and ended_at >= started_at and (started_at is null or position is not null)),
      constraint agenda_item_meeting_fkey foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
      constraint agenda_item_owner_organization_fkey foreign key (tenant_id, owner_organization_id) references organization (tenant_id, id),
      constraint agenda_item_owner_seat_fkey foreign key (tenant_id, owner_seat_id) references seat (tenant_id, id),
      constraint agenda_item_owner_person_fkey foreign key (tenant_id, owner_person_id) references person (tenant_id, id),
      constraint agenda_item_proposed_by_fkey foreign key (tenant_id, proposed_by) references person (tenant_id, id),
      constraint agenda_item_proposed_organization_fkey foreign key (tenant_id, proposed_organization_id) references organization (tenant_id, id),
      constraint agenda_item_block_fkey foreign key (tenant_id, block_id) references building_block (tenant_id, id),
      constraint agenda_item_task_fkey foreign key (tenant_id, task_id) references task (tenant_id, id))`);
    await runner.query('create unique index agenda_item_one_running on agenda_item (tenant_id, meeting_id) where started_at is not null and ended_at is null');
    await runner.query('create index agenda_item_returned_idx on agenda_item (tenant_id, returned_id)');
  }

  private async addPeople(runner: QueryRunner): Promise<void> {
    await runner.query(`create table meeting_guest (
      tenant_id uuid not null,
      id uuid not null,
      meeting_id uuid not null,
      organization_id uuid,
      person_id uuid,
      constraint meeting_guest_pkey primary key (tenant_id, id),
      constraint meeting_guest_organization_key unique (tenant_id, meeting_id, organization_id),
      constraint meeting_guest_person_key unique (tenant_id, meeting_id, person_id),
      constraint meeting_guest_one_check check (num_nonnulls(organization_id, person_id) = 1),
      constraint meeting_guest_meeting_fkey foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
      constraint meeting_guest_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id),
      constraint meeting_guest_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id))`);
    await runner.query(`create table attendance (
      tenant_id uuid not null,
      meeting_id uuid not null,
      person_id uuid not null,
      state text not null,
      deputy_id uuid,
      constraint attendance_pkey primary key (tenant_id, meeting_id, person_id),
      constraint attendance_state_check check (state in ('PRESENT', 'EXCUSED', 'ABSENT', 'BY_DEPUTY')),
      constraint attendance_deputy_check check ((state = 'BY_DEPUTY') = (deputy_id is not null) and deputy_id <> person_id),
      constraint attendance_meeting_fkey foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
      constraint attendance_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
      constraint attendance_deputy_fkey foreign key (tenant_id, deputy_id) references person (tenant_id, id))`);
  }
}
