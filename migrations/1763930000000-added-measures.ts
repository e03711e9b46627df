import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['measure', 'measure_partner', 'measure_step', 'measure_resource', 'funding_programme', 'funding_application', 'funding_reservation'];
/** What a measure rests on: each of them may be written before the other, so that the unit is looked at as a whole, when it ends. */
const COVERING = ['measure', 'measure_resource', 'funding_application', 'funding_reservation'];

/** Measures from the idea to what became of them, with their steps, what they need, and what pays for them. */
export class AddedMeasures1763930000000 implements MigrationInterface {
  name = 'AddedMeasures1763930000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addMeasures(runner);
    await this.addParts(runner);
    await this.addFunding(runner);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
    await this.holdToFunding(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('drop function hold_measure_to_its_funding, refuse_other_way_of_settling');
  }

  private async addMeasures(runner: QueryRunner): Promise<void> {
    await runner.query(`create table measure (
      tenant_id uuid not null,
      id uuid not null,
      number int not null,
      cycle_id uuid not null,
      goal_id uuid,
      body_id uuid not null,
      title text not null,
      text text not null default '',
      kind text not null default 'PROJECT',
      state text not null default 'IDEA',
      state_reason text,
      owner_organization_id uuid,
      owner_seat_id uuid,
      owner_person_id uuid,
      field_of_action_id uuid,
      social_spaces text[] not null default '{}',
      target_groups text[] not null default '{}',
      is_quick_win boolean not null default false,
      is_preventive boolean not null default false,
      starts_date date,
      starts_precision text,
      ends_date date,
      ends_precision text,
      started_at timestamptz,
      continuation text,
      continuation_reason text,
      continuation_by uuid,
      continuation_at timestamptz,
      visibility text not null default 'INTERNAL',
      created_by uuid not null,
      created_at timestamptz not null,
      version int not null default 1,
      constraint measure_pkey primary key (tenant_id, id),
      constraint measure_number_key unique (tenant_id, cycle_id, number),
      constraint measure_kind_check check (kind in ('PROJECT', 'PERMANENT', 'INVESTMENT', 'COOPERATION')),
      constraint measure_state_check check (state in ('IDEA', 'PROPOSED', 'AGREED', 'IN_PROGRESS', 'PAUSED', 'COMPLETED', 'CONTINUED', 'ENDED', 'REJECTED', 'TERMINATED')),
      constraint measure_texts_check check (length(title) between 1 and 200 and length(text) <= 4000 and length(state_reason) between 1 and 4000 and number >= 1),
      constraint measure_reach_check check (cardinality(social_spaces) <= 20 and cardinality(target_groups) <= 20 and length(social_spaces::text) <= 6000 and length(target_groups::text) <= 6000),
      constraint measure_reason_check check (state not in ('PAUSED', 'ENDED', 'REJECTED', 'TERMINATED') or state_reason is not null),
      constraint measure_goal_check check (goal_id is not null or state in ('IDEA', 'PROPOSED', 'REJECTED')),
      constraint measure_owner_check check (num_nonnulls(owner_organization_id, owner_seat_id) <= 1 and (owner_person_id is null or num_nonnulls(owner_organization_id, owner_seat_id) = 1)),
      constraint measure_answered_check check (num_nonnulls(owner_organization_id, owner_seat_id) = 1 or state in ('IDEA', 'PROPOSED', 'REJECTED')),
      constraint measure_starts_check check ((starts_date is null) = (starts_precision is null) and starts_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
      constraint measure_ends_check check ((ends_date is null) = (ends_precision is null) and ends_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
      constraint measure_started_check check (started_at is not null or state not in ('IN_PROGRESS', 'PAUSED', 'COMPLETED', 'CONTINUED', 'ENDED')),
      constraint measure_continuation_check check (continuation in ('CONTINUE', 'END') and length(continuation_reason) between 1 and 4000 and num_nonnulls(continuation, continuation_reason, continuation_by, continuation_at) in (0, 4)),
      constraint measure_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint measure_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id),
      constraint measure_goal_fkey foreign key (tenant_id, cycle_id, goal_id) references goal (tenant_id, cycle_id, id),
      constraint measure_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint measure_owner_organization_fkey foreign key (tenant_id, owner_organization_id) references organization (tenant_id, id),
      constraint measure_owner_seat_fkey foreign key (tenant_id, owner_seat_id) references seat (tenant_id, id),
      constraint measure_owner_person_fkey foreign key (tenant_id, owner_person_id) references person (tenant_id, id),
      constraint measure_field_of_action_fkey foreign key (tenant_id, field_of_action_id) references field_of_action (tenant_id, id),
      constraint measure_continuation_by_fkey foreign key (tenant_id, continuation_by) references person (tenant_id, id),
      constraint measure_created_by_fkey foreign key (tenant_id, created_by) references person (tenant_id, id))`);
    for (const column of ['goal', 'body', 'owner_organization', 'owner_seat']) await runner.query(`create index measure_${column}_idx on measure (tenant_id, ${column}_id)`);
  }

  private async addParts(runner: QueryRunner): Promise<void> {
    await runner.query(`create table measure_partner (
      tenant_id uuid not null,
      measure_id uuid not null,
      organization_id uuid not null,
      constraint measure_partner_pkey primary key (tenant_id, measure_id, organization_id),
      constraint measure_partner_measure_fkey foreign key (tenant_id, measure_id) references measure (tenant_id, id),
      constraint measure_partner_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id))`);
    await runner.query('create index measure_partner_organization_idx on measure_partner (tenant_id, organization_id)');
    await runner.query(`create table measure_step (
      tenant_id uuid not null,
      id uuid not null,
      measure_id uuid not null,
      position int not null,
      title text not null,
      due_date date,
      due_precision text,
      is_done boolean not null default false,
      is_milestone boolean not null default false,
      constraint measure_step_pkey primary key (tenant_id, id),
      constraint measure_step_position_key unique (tenant_id, measure_id, position),
      constraint measure_step_title_check check (length(title) between 1 and 200 and position >= 1),
      constraint measure_step_due_check check ((due_date is null) = (due_precision is null) and due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
      constraint measure_step_measure_fkey foreign key (tenant_id, measure_id) references measure (tenant_id, id))`);
    await runner.query(`create table measure_resource (
      tenant_id uuid not null,
      id uuid not null,
      measure_id uuid not null,
      position int not null,
      kind text not null,
      amount numeric not null,
      unit text not null default '',
      note text not null default '',
      year int,
      constraint measure_resource_pkey primary key (tenant_id, id),
      constraint measure_resource_position_key unique (tenant_id, measure_id, position),
      constraint measure_resource_kind_check check (kind in ('STAFF', 'MONEY', 'ROOM')),
      constraint measure_resource_amount_check check (amount between 0 and 1000000000 and position >= 1 and year between 2000 and 2100),
      constraint measure_resource_texts_check check (length(unit) <= 40 and length(note) <= 500 and (kind <> 'MONEY' or unit = '')),
      constraint measure_resource_measure_fkey foreign key (tenant_id, measure_id) references measure (tenant_id, id))`);
  }

  private async addFunding(runner: QueryRunner): Promise<void> {
    await runner.query(`create table funding_programme (
      tenant_id uuid not null,
      id uuid not null,
      name text not null,
      funder text not null default '',
      deadline date,
      required_evidence text not null default '',
      own_share_percent numeric,
      ends_on date,
      url text not null default '',
      version int not null default 1,
      constraint funding_programme_pkey primary key (tenant_id, id),
      constraint funding_programme_name_key unique (tenant_id, name),
      constraint funding_programme_texts_check check (length(name) between 1 and 200 and length(funder) <= 200 and length(required_evidence) <= 2000 and length(url) <= 500),
      constraint funding_programme_share_check check (own_share_percent between 0 and 100))`);
    await runner.query(`create table funding_application (
      tenant_id uuid not null,
      id uuid not null,
      measure_id uuid not null,
      programme_id uuid not null,
      state text not null default 'PLANNED',
      submitted_on date,
      decided_on date,
      amount_cents bigint not null default 0,
      own_share_cents bigint not null default 0,
      ends_on date,
      constraint funding_application_pkey primary key (tenant_id, id),
      constraint funding_application_key unique (tenant_id, measure_id, programme_id),
      constraint funding_application_state_check check (state in ('PLANNED', 'SUBMITTED', 'APPROVED', 'REJECTED')),
      constraint funding_application_submitted_check check (state = 'PLANNED' or submitted_on is not null),
      constraint funding_application_decided_check check ((decided_on is not null) = (state in ('APPROVED', 'REJECTED')) and decided_on >= submitted_on),
      constraint funding_application_amount_check check (amount_cents >= 0 and own_share_cents >= 0),
      constraint funding_application_measure_fkey foreign key (tenant_id, measure_id) references measure (tenant_id, id),
      constraint funding_application_programme_fkey foreign key (tenant_id, programme_id) references funding_programme (tenant_id, id))`);
    await runner.query('create index funding_application_programme_idx on funding_application (tenant_id, programme_id)');
    await runner.query(`create table funding_reservation (
      tenant_id uuid not null,
      id uuid not null,
      measure_id uuid not null,
      reason text not null,
      expires_on date not null,
      grantor_organization_id uuid,
      grantor_seat_id uuid,
      granted_by uuid not null,
      granted_at timestamptz not null,
      settled text,
      settled_by uuid,
      settled_at timestamptz,
      resolution_id uuid,
      constraint funding_reservation_pkey primary key (tenant_id, id),
      constraint funding_reservation_reason_check check (length(reason) between 1 and 2000),
      constraint funding_reservation_grantor_check check (num_nonnulls(grantor_organization_id, grantor_seat_id) = 1),
      constraint funding_reservation_settled_check check (settled in ('FUNDED', 'OWN_RESOLUTION', 'DROPPED') and num_nonnulls(settled, settled_by, settled_at) in (0, 3)),
      constraint funding_reservation_resolution_check check ((resolution_id is not null) = (settled is not null and settled = 'OWN_RESOLUTION')),
      constraint funding_reservation_measure_fkey foreign key (tenant_id, measure_id) references measure (tenant_id, id),
      constraint funding_reservation_grantor_organization_fkey foreign key (tenant_id, grantor_organization_id) references organization (tenant_id, id),
      constraint funding_reservation_grantor_seat_fkey foreign key (tenant_id, grantor_seat_id) references seat (tenant_id, id),
      constraint funding_reservation_granted_by_fkey foreign key (tenant_id, granted_by) references person (tenant_id, id),
      constraint funding_reservation_settled_by_fkey foreign key (tenant_id, settled_by) references person (tenant_id, id),
      constraint funding_reservation_resolution_fkey foreign key (tenant_id, resolution_id) references resolution (tenant_id, id))`);
    await runner.query('create unique index funding_reservation_open_key on funding_reservation (tenant_id, measure_id) where settled is null');
    await runner.query('create index funding_reservation_measure_idx on funding_reservation (tenant_id, measure_id)');
    await runner.query('create index funding_reservation_resolution_idx on funding_reservation (tenant_id, resolution_id)');
  }

  /** What is agreed without money stays under its Vorbehalt, and starts only with money or with an own resolution that gives a mandate (rule 24). */
  private async holdToFunding(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_other_way_of_settling() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' and old.settled is not null then
          raise exception 'funding_reservation_kept_check: what is settled stays as it was settled' using errcode = 'check_violation';
        end if;
        if new.settled = 'OWN_RESOLUTION' then
          perform from resolution r join paper p on p.tenant_id = r.tenant_id and p.id = r.paper_id join measure m on m.tenant_id = new.tenant_id and m.id = new.measure_id
            where r.tenant_id = new.tenant_id and r.id = new.resolution_id and r.result in ('ADOPTED', 'ADOPTED_AMENDED') and p.body_id = m.body_id for share of r;
          if not found then
            raise exception 'funding_reservation_mandate_check: a resolution of the own council that adopts it settles a Vorbehalt' using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $$`);
    await runner.query('create trigger reservation_is_settled_once before insert or update on funding_reservation for each row execute function refuse_other_way_of_settling()');
    await runner.query(`create function hold_measure_to_its_funding() returns trigger language plpgsql as $$
      declare
        its_tenant uuid := case when tg_op = 'DELETE' then old.tenant_id else new.tenant_id end;
        its_id uuid;
        its_state text;
        is_covered boolean;
        is_reserved boolean;
      begin
        if tg_table_name = 'measure' then its_id := new.id;
        elsif tg_op = 'DELETE' then its_id := old.measure_id;
        else its_id := new.measure_id;
        end if;
        select m.state into its_state from measure m where m.tenant_id = its_tenant and m.id = its_id for no key update;
        if its_state is null or its_state not in ('AGREED', 'IN_PROGRESS', 'PAUSED', 'COMPLETED', 'CONTINUED') then return null; end if;
        is_reserved := exists (select from funding_reservation f where f.tenant_id = its_tenant and f.measure_id = its_id and f.settled is null);
        is_covered := exists (select from funding_application a where a.tenant_id = its_tenant and a.measure_id = its_id and a.state = 'APPROVED')
          or exists (select from measure_resource r where r.tenant_id = its_tenant and r.measure_id = its_id and r.kind = 'MONEY')
          or exists (select from funding_reservation f where f.tenant_id = its_tenant and f.measure_id = its_id and f.settled = 'OWN_RESOLUTION');
        if its_state = 'AGREED' and not (is_covered or is_reserved) then
          raise exception 'measure_funding_check: an agreed measure has its funding or a Vorbehalt' using errcode = 'check_violation';
        end if;
        if its_state <> 'AGREED' and (is_reserved or not is_covered) then
          raise exception 'measure_funding_check: a measure starts with its funding or an own resolution, and without an open Vorbehalt' using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    for (const table of COVERING) {
      const when = table === 'measure' ? 'insert or update of state' : 'insert or update or delete';
      await runner.query(`create constraint trigger ${table}_covers_what_runs after ${when} on ${table} deferrable initially deferred for each row execute function hold_measure_to_its_funding()`);
    }
  }
}
