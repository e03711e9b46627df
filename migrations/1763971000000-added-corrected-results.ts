import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** A result that was entered wrongly is corrected: what it said is kept word for word, and what was resolved changes only beside that copy. */
export class AddedCorrectedResults1763971000000 implements MigrationInterface {
  name = 'AddedCorrectedResults1763971000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table consultation add is_found boolean not null default false');
    await runner.query(`update consultation c set is_found = true where c.result_on is not null and exists (select from activity a where a.tenant_id = c.tenant_id and a.subject_id = c.paper_id
      and a.kind = 'CONSULTATION_RECORDED' and a.actor_id is null and a.payload ->> 'organizationId' = c.organization_id::text)`);
    await runner.query('alter table consultation add constraint consultation_found_check check (not is_found or result_on is not null)');
    await runner.query(`create table corrected_result (
      tenant_id uuid not null,
      id uuid not null,
      consultation_id uuid not null,
      result text not null,
      result_on date not null,
      result_note text not null,
      amended_wording text,
      wording text,
      reason text not null,
      corrected_by uuid not null,
      corrected_at timestamptz not null default now(),
      constraint corrected_result_pkey primary key (tenant_id, id),
      constraint corrected_result_result_check check (result in ('NOTED', 'PRELIMINARILY_RECOMMENDED', 'APPROVED', 'APPROVED_AMENDED', 'REJECTED')),
      constraint corrected_result_text_check check (length(reason) between 1 and 2000),
      constraint corrected_result_consultation_fkey foreign key (tenant_id, consultation_id) references consultation (tenant_id, id),
      constraint corrected_result_corrected_by_fkey foreign key (tenant_id, corrected_by) references person (tenant_id, id))`);
    await runner.query('create index corrected_result_consultation_idx on corrected_result (tenant_id, consultation_id)');
    await runner.query('alter table corrected_result enable row level security, force row level security');
    await runner.query(`create policy tenant on corrected_result using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    await this.letResolutionsBeCorrected(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger resolved_is_taken_away_beside_its_copy on resolution');
    await this.replaceRule(runner, 'false');
    await runner.query('drop function refuse_losing_what_was_resolved, is_corrected_now');
    await runner.query('drop table corrected_result');
    await runner.query('alter table consultation drop column is_found');
  }

  private async letResolutionsBeCorrected(runner: QueryRunner): Promise<void> {
    await runner.query(`create function is_corrected_now(of resolution) returns boolean language sql stable as $$
      select exists (select from corrected_result k where k.tenant_id = of.tenant_id and k.consultation_id = of.consultation_id and k.wording = of.wording and k.result_on = of.decided_on
        and k.result = case of.result when 'ADOPTED' then 'APPROVED' when 'ADOPTED_AMENDED' then 'APPROVED_AMENDED' else of.result end and k.corrected_at = now())
    $$`);
    await this.replaceRule(runner, 'is_corrected_now(old)');
    await runner.query(`create function refuse_losing_what_was_resolved() returns trigger language plpgsql as $$
      begin
        if not is_corrected_now(old) then
          raise exception 'resolution_unchanged_check: what was resolved stays as it is' using errcode = 'check_violation';
        end if;
        return old;
      end $$`);
    await runner.query('create trigger resolved_is_taken_away_beside_its_copy before delete on resolution for each row execute function refuse_losing_what_was_resolved()');
  }

  /** What was resolved is the result of the consultation that decides, and stays as it is but where it is corrected. */
  private async replaceRule(runner: QueryRunner, isCorrected: string): Promise<void> {
    await runner.query(`create or replace function refuse_other_resolution() returns trigger language plpgsql as $$
      declare proposed text;
      begin
        if tg_op = 'UPDATE' then
          if (new.paper_id, new.consultation_id, new.result, new.wording, new.decided_on) is not distinct from (old.paper_id, old.consultation_id, old.result, old.wording, old.decided_on) then
            return new;
          end if;
          if (new.paper_id, new.consultation_id) is distinct from (old.paper_id, old.consultation_id) or not ${isCorrected} then
            raise exception 'resolution_unchanged_check: what was resolved stays as it is' using errcode = 'check_violation';
          end if;
        end if;
        select wording into proposed from proposed_resolution where tenant_id = new.tenant_id and paper_id = new.paper_id order by version_no desc limit 1;
        if (new.result = 'ADOPTED_AMENDED') <> (new.wording is distinct from proposed) then
          raise exception 'resolution_amended_check: an amended wording differs from the proposed one, any other is the same' using errcode = 'check_violation';
        end if;
        if not exists (select from consultation where tenant_id = new.tenant_id and id = new.consultation_id and is_authoritative
            and state = case new.result when 'ADOPTED' then 'APPROVED' when 'ADOPTED_AMENDED' then 'APPROVED_AMENDED' else new.result end) then
          raise exception 'resolution_consultation_check: a resolution is the result of the consultation that decides' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
  }
}
