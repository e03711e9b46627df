import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['outcome', 'minutes_section', 'minutes_alternative', 'minutes', 'minutes_approval'];

/** What does not change any more once the minutes of its meeting are approved. */
const SETTLED = ['agenda_item', 'attendance', 'outcome', 'minutes_section', 'minutes_alternative'];

/** What came of the items of a meeting, and how it is written down. */
export class AddedMinutes1763830000000 implements MigrationInterface {
  name = 'AddedMinutes1763830000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addOutcomes(runner);
    await this.addSections(runner);
    await this.addFrozenMinutes(runner);
    await this.settleWhatIsApproved(runner);
    for (const table of TABLES) {
      const tenant = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (${tenant}) with check (${tenant})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of SETTLED) await runner.query(`drop trigger unchanged_once_approved on ${table}`);
    await runner.query('drop function refuse_change_once_approved, refuse_item_change_once_approved');
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
  }

  private async addOutcomes(runner: QueryRunner): Promise<void> {
    await runner.query(`create table outcome (
      tenant_id uuid not null,
      id uuid not null,
      agenda_item_id uuid not null,
      position integer not null,
      kind text not null,
      wording text not null,
      votes_for integer,
      votes_against integer,
      abstained integer,
      recommended_to_id uuid,
      action_item_id uuid,
      version integer not null default 1,
      constraint outcome_pkey primary key (tenant_id, id),
      constraint outcome_position_key unique (tenant_id, agenda_item_id, position),
      constraint outcome_action_item_key unique (tenant_id, action_item_id),
      constraint outcome_kind_check check (kind in ('DECISION', 'ASSIGNMENT', 'INFORMATION', 'ADJOURNED')),
      constraint outcome_wording_check check (length(wording) between 1 and 4000 and position >= 1),
      constraint outcome_votes_check check (num_nonnulls(votes_for, votes_against, abstained) in (0, 3) and (votes_for is null or kind = 'DECISION')
        and votes_for between 0 and 9999 and votes_against between 0 and 9999 and abstained between 0 and 9999),
      constraint outcome_recommended_check check (recommended_to_id is null or kind = 'DECISION'),
      constraint outcome_assignment_check check ((kind = 'ASSIGNMENT') = (action_item_id is not null)),
      constraint outcome_agenda_item_fkey foreign key (tenant_id, agenda_item_id) references agenda_item (tenant_id, id),
      constraint outcome_recommended_to_fkey foreign key (tenant_id, recommended_to_id) references organization (tenant_id, id),
      constraint outcome_action_item_fkey foreign key (tenant_id, action_item_id) references action_item (tenant_id, id))`);
    await runner.query(`create unique index outcome_one_adjourned on outcome (tenant_id, agenda_item_id) where kind = 'ADJOURNED'`);
    await runner.query('create index outcome_recommended_to_idx on outcome (tenant_id, recommended_to_id)');
  }

  private async addSections(runner: QueryRunner): Promise<void> {
    await runner.query(`create table minutes_section (
      tenant_id uuid not null,
      agenda_item_id uuid not null,
      text text not null default '',
      revision integer not null default 0,
      claimed_by uuid,
      claimed_until timestamptz,
      constraint minutes_section_pkey primary key (tenant_id, agenda_item_id),
      constraint minutes_section_text_check check (length(text) <= 20000 and revision >= 0),
      constraint minutes_section_claim_check check ((claimed_by is null) = (claimed_until is null)),
      constraint minutes_section_agenda_item_fkey foreign key (tenant_id, agenda_item_id) references agenda_item (tenant_id, id),
      constraint minutes_section_claimed_by_fkey foreign key (tenant_id, claimed_by) references person (tenant_id, id))`);
    await runner.query(`create table minutes_alternative (
      tenant_id uuid not null,
      id uuid not null,
      agenda_item_id uuid not null,
      text text not null,
      written_by uuid not null,
      written_at timestamptz not null,
      constraint minutes_alternative_pkey primary key (tenant_id, id),
      constraint minutes_alternative_text_check check (length(text) between 1 and 20000),
      constraint minutes_alternative_section_fkey foreign key (tenant_id, agenda_item_id) references minutes_section (tenant_id, agenda_item_id),
      constraint minutes_alternative_written_by_fkey foreign key (tenant_id, written_by) references person (tenant_id, id))`);
    await runner.query('create index minutes_alternative_agenda_item_idx on minutes_alternative (tenant_id, agenda_item_id)');
  }

  private async addFrozenMinutes(runner: QueryRunner): Promise<void> {
    await runner.query(`create table minutes (
      tenant_id uuid not null,
      meeting_id uuid not null,
      version_no integer not null,
      content jsonb not null,
      reason text,
      frozen_by uuid not null,
      frozen_at timestamptz not null,
      constraint minutes_pkey primary key (tenant_id, meeting_id, version_no),
      constraint minutes_version_check check (version_no >= 1),
      constraint minutes_reason_check check ((version_no = 1) = (reason is null) and length(reason) between 1 and 4000),
      constraint minutes_meeting_fkey foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
      constraint minutes_frozen_by_fkey foreign key (tenant_id, frozen_by) references person (tenant_id, id))`);
    await runner.query(`create table minutes_approval (
      tenant_id uuid not null,
      meeting_id uuid not null,
      version_no integer not null,
      approved_by uuid not null,
      approved_at timestamptz not null,
      constraint minutes_approval_pkey primary key (tenant_id, meeting_id, version_no),
      constraint minutes_approval_minutes_fkey foreign key (tenant_id, meeting_id, version_no) references minutes (tenant_id, meeting_id, version_no),
      constraint minutes_approval_approved_by_fkey foreign key (tenant_id, approved_by) references person (tenant_id, id))`);
  }

  /** Also around the program: no row that belongs to approved minutes is added, changed or taken away. */
  private async settleWhatIsApproved(runner: QueryRunner): Promise<void> {
    const refusing = (name: string, meetingId: string) => `create function ${name}() returns trigger language plpgsql as $$
      declare part record;
      begin
        if tg_op = 'INSERT' then part := new; else part := old; end if;
        if exists (select from meeting m where m.tenant_id = part.tenant_id and m.id = ${meetingId} and m.state = 'APPROVED') then
          raise exception 'The minutes of this meeting are approved; nothing about it changes any more.';
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$`;
    await runner.query(refusing('refuse_change_once_approved', 'part.meeting_id'));
    await runner.query(refusing('refuse_item_change_once_approved', '(select i.meeting_id from agenda_item i where i.tenant_id = part.tenant_id and i.id = part.agenda_item_id)'));
    for (const table of SETTLED) {
      const refuse = table === 'agenda_item' || table === 'attendance' ? 'refuse_change_once_approved' : 'refuse_item_change_once_approved';
      await runner.query(`create trigger unchanged_once_approved before insert or update or delete on ${table} for each row execute function ${refuse}()`);
    }
  }
}
