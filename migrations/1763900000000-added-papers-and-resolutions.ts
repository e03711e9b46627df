import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['paper', 'proposed_resolution', 'consultation', 'resolution', 'resolution_condition'];

/** Papers for the council: their wordings, the bodies that consult about them, and what was resolved. */
export class AddedPapersAndResolutions1763900000000 implements MigrationInterface {
  name = 'AddedPapersAndResolutions1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table paper (
      tenant_id uuid not null,
      id uuid not null,
      body_id uuid not null,
      lead_organization_id uuid not null,
      cycle_id uuid,
      reference text not null default '',
      title text not null,
      kind text not null,
      paper_date date not null,
      state text not null default 'DRAFT',
      withdrawn_reason text,
      is_public boolean not null default true,
      statement text not null default '',
      legal_basis text not null default '',
      finance_kind text,
      finance_amount_cents bigint,
      finance_note text not null default '',
      climate text,
      visibility text not null default 'INTERNAL',
      version integer not null default 1,
      constraint paper_pkey primary key (tenant_id, id),
      constraint paper_text_check check (length(title) between 1 and 300 and length(reference) <= 60 and length(statement) <= 20000 and length(legal_basis) <= 2000 and length(finance_note) <= 2000),
      constraint paper_kind_check check (kind in ('PAPER', 'POSITION')),
      constraint paper_state_check check (state in ('DRAFT', 'IN_COORDINATION', 'SUBMITTED', 'IN_CONSULTATION', 'CLOSED', 'WITHDRAWN')),
      constraint paper_withdrawn_check check ((state = 'WITHDRAWN') = (withdrawn_reason is not null) and length(withdrawn_reason) between 1 and 2000),
      constraint paper_finance_kind_check check (finance_kind in ('NONE', 'AMOUNT')),
      constraint paper_finance_check check ((coalesce(finance_kind, 'NONE') = 'AMOUNT') = (finance_amount_cents is not null)),
      constraint paper_climate_check check (climate in ('POSITIVE', 'NEGATIVE', 'NONE')),
      constraint paper_effects_check check (state in ('DRAFT', 'IN_COORDINATION', 'WITHDRAWN') or num_nonnulls(finance_kind, climate) = 2),
      constraint paper_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint paper_public_check check (is_public or visibility <> 'PUBLIC'),
      constraint paper_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint paper_lead_organization_fkey foreign key (tenant_id, lead_organization_id) references organization (tenant_id, id),
      constraint paper_cycle_fkey foreign key (tenant_id, cycle_id) references planning_cycle (tenant_id, id))`);
    await runner.query(`create unique index paper_reference_key on paper (tenant_id, body_id, reference) where reference <> ''`);
    await runner.query('create index paper_lead_organization_idx on paper (tenant_id, lead_organization_id)');
    await runner.query('create index paper_cycle_idx on paper (tenant_id, cycle_id)');
    await runner.query(`create table proposed_resolution (
      tenant_id uuid not null,
      paper_id uuid not null,
      version_no integer not null,
      wording text not null,
      reason text not null default '',
      created_by uuid,
      created_at timestamptz not null,
      constraint proposed_resolution_pkey primary key (tenant_id, paper_id, version_no),
      constraint proposed_resolution_text_check check (version_no >= 1 and length(wording) between 1 and 8000 and length(reason) <= 2000),
      constraint proposed_resolution_paper_fkey foreign key (tenant_id, paper_id) references paper (tenant_id, id),
      constraint proposed_resolution_created_by_fkey foreign key (tenant_id, created_by) references person (tenant_id, id))`);
    await runner.query(`create table consultation (
      tenant_id uuid not null,
      id uuid not null,
      paper_id uuid not null,
      position integer not null,
      organization_id uuid not null,
      planned_on date,
      role text not null,
      is_authoritative boolean not null default false,
      state text not null default 'PLANNED',
      result_on date,
      result_note text not null default '',
      amended_wording text,
      constraint consultation_pkey primary key (tenant_id, id),
      constraint consultation_paper_key unique (tenant_id, paper_id, id),
      constraint consultation_position_key unique (tenant_id, paper_id, position) deferrable initially immediate,
      constraint consultation_position_check check (position >= 1),
      constraint consultation_role_check check (role in ('NOTICE', 'HEARING', 'PRELIMINARY', 'DECISION', 'EARLY_INFORMATION', 'UNKNOWN')),
      constraint consultation_state_check check (state in ('PLANNED', 'SCHEDULED', 'NOTED', 'PRELIMINARILY_RECOMMENDED', 'APPROVED', 'APPROVED_AMENDED', 'REJECTED', 'REFERRED', 'ADJOURNED', 'NOT_DEALT_WITH')),
      constraint consultation_notice_check check (role not in ('NOTICE', 'EARLY_INFORMATION') or state not in ('PRELIMINARILY_RECOMMENDED', 'APPROVED', 'APPROVED_AMENDED', 'REJECTED')),
      constraint consultation_scheduled_check check (state not in ('PLANNED', 'SCHEDULED') or (state = 'SCHEDULED') = (planned_on is not null)),
      constraint consultation_result_check check ((state in ('PLANNED', 'SCHEDULED')) = (result_on is null)),
      constraint consultation_amended_check check ((state = 'APPROVED_AMENDED') = (amended_wording is not null)),
      constraint consultation_text_check check (length(result_note) <= 2000 and length(amended_wording) between 1 and 8000),
      constraint consultation_paper_fkey foreign key (tenant_id, paper_id) references paper (tenant_id, id),
      constraint consultation_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id))`);
    await runner.query('create unique index consultation_authoritative_key on consultation (tenant_id, paper_id) where is_authoritative');
    await runner.query('create index consultation_organization_idx on consultation (tenant_id, organization_id)');
    await runner.query(`create function refuse_consultation_after_decision() returns trigger language plpgsql as $$
      begin
        if exists (select from consultation a join consultation c on c.tenant_id = a.tenant_id and c.paper_id = a.paper_id and c.position > a.position
            where a.tenant_id = new.tenant_id and a.paper_id = new.paper_id and a.is_authoritative) then
          raise exception 'consultation_decision_last_check: the consultation that decides comes last' using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger decision_last after insert or update on consultation
      deferrable initially deferred for each row execute function refuse_consultation_after_decision()`);
    await runner.query(`create table resolution (
      tenant_id uuid not null,
      id uuid not null,
      paper_id uuid not null,
      consultation_id uuid not null,
      result text not null,
      wording text not null,
      decided_on date not null,
      state text not null default 'DECIDED',
      owner_organization_id uuid,
      owner_seat_id uuid,
      owner_person_id uuid,
      due_date date,
      due_precision text,
      delay_reason text not null default '',
      constraint resolution_pkey primary key (tenant_id, id),
      constraint resolution_paper_key unique (tenant_id, paper_id),
      constraint resolution_consultation_key unique (tenant_id, consultation_id),
      constraint resolution_result_check check (result in ('ADOPTED', 'ADOPTED_AMENDED', 'NOTED', 'REJECTED')),
      constraint resolution_state_check check (state in ('DECIDED', 'IN_EXECUTION', 'EXECUTED', 'REPORTED_BACK')),
      constraint resolution_mandate_check check (result in ('ADOPTED', 'ADOPTED_AMENDED') or (state = 'DECIDED' and num_nonnulls(owner_organization_id, owner_seat_id, owner_person_id, due_date) = 0)),
      constraint resolution_owner_check check (num_nonnulls(owner_organization_id, owner_seat_id) <= 1 and (owner_person_id is null or num_nonnulls(owner_organization_id, owner_seat_id) = 1)),
      constraint resolution_executed_check check (state = 'DECIDED' or num_nonnulls(owner_organization_id, owner_seat_id) = 1),
      constraint resolution_due_check check ((due_date is null) = (due_precision is null) and due_precision in ('DAY', 'MONTH', 'QUARTER', 'YEAR')),
      constraint resolution_text_check check (length(wording) between 1 and 8000 and length(delay_reason) <= 2000),
      constraint resolution_paper_fkey foreign key (tenant_id, paper_id) references paper (tenant_id, id),
      constraint resolution_consultation_fkey foreign key (tenant_id, paper_id, consultation_id) references consultation (tenant_id, paper_id, id),
      constraint resolution_owner_organization_fkey foreign key (tenant_id, owner_organization_id) references organization (tenant_id, id),
      constraint resolution_owner_seat_fkey foreign key (tenant_id, owner_seat_id) references seat (tenant_id, id),
      constraint resolution_owner_person_fkey foreign key (tenant_id, owner_person_id) references person (tenant_id, id))`);
    await runner.query('create index resolution_owner_organization_idx on resolution (tenant_id, owner_organization_id)');
    await runner.query('create index resolution_owner_seat_idx on resolution (tenant_id, owner_seat_id)');
    await runner.query('create index resolution_owner_person_idx on resolution (tenant_id, owner_person_id)');
    await runner.query(`create function refuse_other_resolution() returns trigger language plpgsql as $$
      declare proposed text;
      begin
        if tg_op = 'UPDATE' and (new.paper_id, new.consultation_id, new.result, new.wording, new.decided_on) is distinct from (old.paper_id, old.consultation_id, old.result, old.wording, old.decided_on) then
          raise exception 'resolution_unchanged_check: what was resolved stays as it is' using errcode = 'check_violation';
        end if;
        if tg_op = 'INSERT' then
          select wording into proposed from proposed_resolution where tenant_id = new.tenant_id and paper_id = new.paper_id order by version_no desc limit 1;
          if (new.result = 'ADOPTED_AMENDED') <> (new.wording is distinct from proposed) then
            raise exception 'resolution_amended_check: an amended wording differs from the proposed one, any other is the same' using errcode = 'check_violation';
          end if;
          if not exists (select from consultation where tenant_id = new.tenant_id and id = new.consultation_id and is_authoritative
              and state = case new.result when 'ADOPTED' then 'APPROVED' when 'ADOPTED_AMENDED' then 'APPROVED_AMENDED' else new.result end) then
            raise exception 'resolution_consultation_check: a resolution is the result of the consultation that decides' using errcode = 'check_violation';
          end if;
        end if;
        return new;
      end $$`);
    await runner.query('create trigger resolved_stays before insert or update on resolution for each row execute function refuse_other_resolution()');
    await runner.query(`create table resolution_condition (
      tenant_id uuid not null,
      id uuid not null,
      resolution_id uuid not null,
      position integer not null,
      text text not null,
      action_item_id uuid not null,
      constraint resolution_condition_pkey primary key (tenant_id, id),
      constraint resolution_condition_position_key unique (tenant_id, resolution_id, position),
      constraint resolution_condition_action_item_key unique (tenant_id, action_item_id),
      constraint resolution_condition_text_check check (position >= 1 and length(text) between 1 and 200),
      constraint resolution_condition_resolution_fkey foreign key (tenant_id, resolution_id) references resolution (tenant_id, id),
      constraint resolution_condition_action_item_fkey foreign key (tenant_id, action_item_id) references action_item (tenant_id, id))`);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('drop function refuse_consultation_after_decision(), refuse_other_resolution()');
  }
}
