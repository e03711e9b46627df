import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const TABLES = ['contribution', 'contribution_answer', 'contribution_page'];

/** What people contribute to the planning, with the answers, and the page on which anybody may do so. */
export class AddedContributions1763950000000 implements MigrationInterface {
  name = 'AddedContributions1763950000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.addContributions(runner);
    await this.addAnswers(runner);
    await this.addPages(runner);
    for (const table of TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
    // whoever opens a public page is signed in nowhere: its exact address shows this one row, and no other
    await runner.query(`create policy by_address on contribution_page for select using (slug = nullif(current_setting('app.page_address', true), ''))`);
    await this.addLinks(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from one_time_link where purpose = 'CONTRIBUTION'`);
    await runner.query(`alter table one_time_link drop column contribution_id, drop constraint if exists one_time_link_purpose_check,
      add constraint one_time_link_purpose_check check (
        (purpose = 'ACCOUNT' and tenant_id is not null and person_id is not null and invitation_id is null)
        or (purpose = 'INVITATION' and tenant_id is not null and person_id is null and invitation_id is not null)
        or (purpose = 'SETUP' and tenant_id is null and person_id is null and invitation_id is null))`);
    await runner.query(`drop table ${[...TABLES].reverse().join(', ')}`);
    await runner.query('drop function refuse_contribution_without_answer, refuse_chain_of_contributions');
  }

  private async addContributions(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contribution (
      tenant_id uuid not null,
      id uuid not null,
      number int not null,
      body_id uuid not null,
      contributor text not null,
      person_id uuid,
      organization_id uuid,
      citizen_name text not null default '',
      citizen_email text,
      citizen_locale text,
      citizen_confirmed_at timestamptz,
      topic text not null,
      text text not null,
      redacted_reason text,
      social_space text not null default '',
      target_group text not null default '',
      received_at timestamptz not null,
      state text not null,
      merged_into uuid,
      answer_due date not null,
      closed_at timestamptz,
      owner_organization_id uuid,
      owner_seat_id uuid,
      visibility text not null,
      version int not null default 1,
      constraint contribution_pkey primary key (tenant_id, id),
      constraint contribution_number_key unique (tenant_id, number),
      constraint contribution_contributor_check check (contributor in ('PERSON', 'ORGANIZATION', 'CITIZEN')),
      constraint contribution_from_check check ((contributor = 'CITIZEN') = (person_id is null) and (contributor = 'ORGANIZATION') = (organization_id is not null)),
      constraint contribution_citizen_check check (length(citizen_name) <= 100 and (contributor = 'CITIZEN' or (citizen_name = '' and citizen_email is null))),
      constraint contribution_address_check check ((citizen_email is null) = (citizen_locale is null) and (citizen_confirmed_at is null or citizen_email is not null)
        and citizen_email = lower(citizen_email) and length(citizen_email) between 3 and 254),
      constraint contribution_locale_check check (citizen_locale in ('de', 'en')),
      constraint contribution_texts_check check (length(topic) between 1 and 200 and length(text) <= 8000 and (text = '') = (redacted_reason is not null) and length(redacted_reason) between 1 and 4000 and length(social_space) <= 200 and length(target_group) <= 200 and number >= 1),
      constraint contribution_state_check check (state in ('ACKNOWLEDGED', 'CONSIDERED', 'ANSWERED', 'CLOSED', 'MERGED')),
      constraint contribution_merged_check check ((state = 'MERGED') = (merged_into is not null) and merged_into <> id),
      constraint contribution_closed_check check ((state = 'CLOSED') = (closed_at is not null)),
      constraint contribution_owner_check check (num_nonnulls(owner_organization_id, owner_seat_id) <= 1),
      constraint contribution_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')),
      constraint contribution_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint contribution_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
      constraint contribution_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id),
      constraint contribution_owner_organization_fkey foreign key (tenant_id, owner_organization_id) references organization (tenant_id, id),
      constraint contribution_owner_seat_fkey foreign key (tenant_id, owner_seat_id) references seat (tenant_id, id),
      constraint contribution_merged_fkey foreign key (tenant_id, merged_into) references contribution (tenant_id, id))`);
    await runner.query('create index contribution_merged_idx on contribution (tenant_id, merged_into)');
    await runner.query(`create index contribution_due_idx on contribution (tenant_id, answer_due) where state in ('ACKNOWLEDGED', 'CONSIDERED')`);
    await runner.query(`create function refuse_chain_of_contributions() returns trigger language plpgsql as $$
      begin
        if exists (select from contribution a join contribution b on b.tenant_id = a.tenant_id and b.id = a.merged_into
            where a.tenant_id = new.tenant_id and b.merged_into is not null and new.id in (a.id, b.id)) then
          raise exception 'What others were merged into is merged no further.' using errcode = 'check_violation', constraint = 'contribution_chain_check';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger contribution_has_no_chain after insert or update of merged_into on contribution
      deferrable initially deferred for each row execute function refuse_chain_of_contributions()`);
  }

  private async addAnswers(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contribution_answer (
      tenant_id uuid not null,
      id uuid not null,
      contribution_id uuid not null,
      kind text not null,
      reason text not null,
      finding_id uuid,
      goal_id uuid,
      action_item_id uuid,
      given_by uuid not null,
      given_at timestamptz not null,
      constraint contribution_answer_pkey primary key (tenant_id, id),
      constraint contribution_answer_kind_check check (kind in ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED', 'FORWARDED')),
      constraint contribution_answer_reason_check check (length(reason) between 1 and 4000),
      constraint contribution_answer_link_check check (num_nonnulls(finding_id, goal_id, action_item_id) <= 1),
      constraint contribution_answer_contribution_fkey foreign key (tenant_id, contribution_id) references contribution (tenant_id, id),
      constraint contribution_answer_finding_fkey foreign key (tenant_id, finding_id) references finding (tenant_id, id),
      constraint contribution_answer_goal_fkey foreign key (tenant_id, goal_id) references goal (tenant_id, id),
      constraint contribution_answer_action_item_fkey foreign key (tenant_id, action_item_id) references action_item (tenant_id, id),
      constraint contribution_answer_given_by_fkey foreign key (tenant_id, given_by) references person (tenant_id, id))`);
    await runner.query('create index contribution_answer_contribution_idx on contribution_answer (tenant_id, contribution_id)');
    await runner.query(`create function refuse_contribution_without_answer() returns trigger language plpgsql as $$
      begin
        if new.state in ('ANSWERED', 'CLOSED') and not exists (select from contribution_answer a where a.tenant_id = new.tenant_id and a.contribution_id = new.id) then
          raise exception 'A contribution is closed only when it was answered.' using errcode = 'check_violation', constraint = 'contribution_answered_check';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger contribution_has_its_answer after insert or update of state on contribution
      deferrable initially deferred for each row execute function refuse_contribution_without_answer()`);
  }

  private async addPages(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contribution_page (
      tenant_id uuid not null,
      slug text not null,
      is_open boolean not null default false,
      introduction text not null default '',
      body_id uuid not null,
      organization_id uuid,
      ticket_key bytea not null,
      version int not null default 1,
      constraint contribution_page_pkey primary key (tenant_id),
      constraint contribution_page_slug_key unique (slug),
      constraint contribution_page_slug_check check (length(slug) between 3 and 60 and slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
      constraint contribution_page_introduction_check check (length(introduction) <= 2000),
      constraint contribution_page_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint contribution_page_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint contribution_page_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id))`);
  }

  /** With which somebody says that an address is theirs. */
  private async addLinks(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table one_time_link add column contribution_id uuid, drop constraint one_time_link_purpose_check,
      add constraint one_time_link_contribution_fkey foreign key (tenant_id, contribution_id) references contribution (tenant_id, id) on delete cascade,
      add constraint one_time_link_purpose_check check (
        (purpose = 'ACCOUNT' and tenant_id is not null and person_id is not null and invitation_id is null and contribution_id is null)
        or (purpose = 'INVITATION' and tenant_id is not null and person_id is null and invitation_id is not null and contribution_id is null)
        or (purpose = 'CONTRIBUTION' and tenant_id is not null and person_id is null and invitation_id is null and contribution_id is not null)
        or (purpose = 'SETUP' and tenant_id is null and person_id is null and invitation_id is null and contribution_id is null))`);
    await runner.query('create index one_time_link_contribution_idx on one_time_link (tenant_id, contribution_id)');
  }
}
