import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
const VISIBILITY = `visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC')`;

/** Who has agreed with whom to work together, and where people are met in the social spaces. */
export class AddedAgreementsAndContactPoints1763790000000 implements MigrationInterface {
  name = 'AddedAgreementsAndContactPoints1763790000000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createAgreements(runner);
    await this.keepTwoParties(runner);
    await this.createContactPoints(runner);
    for (const table of ['cooperation_agreement', 'cooperation_party', 'contact_point']) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table contact_point');
    await runner.query('drop table cooperation_party');
    await runner.query('drop table cooperation_agreement');
    await runner.query('drop function refuse_agreement_alone');
  }

  private async createAgreements(runner: QueryRunner): Promise<void> {
    await runner.query(`create table cooperation_agreement (
      tenant_id uuid not null,
      id uuid not null,
      kind text not null,
      title text not null,
      signed_on date,
      valid_from date,
      valid_until date,
      notice_months int,
      warn_days int not null default 180,
      summary text not null default '',
      visibility text not null default 'INTERNAL',
      version int not null default 1,
      constraint cooperation_agreement_pkey primary key (tenant_id, id),
      constraint cooperation_agreement_kind_check check (kind in ('COOPERATION', 'PLANNING', 'SERVICE', 'FRAMEWORK', 'DATA')),
      constraint cooperation_agreement_title_check check (length(title) between 1 and 200),
      constraint cooperation_agreement_summary_check check (length(summary) <= 4000),
      constraint cooperation_agreement_period_check check (valid_until >= valid_from),
      constraint cooperation_agreement_notice_check check (notice_months between 1 and 60),
      constraint cooperation_agreement_warning_check check (warn_days between 0 and 1095),
      constraint cooperation_agreement_visibility_check check (${VISIBILITY}),
      constraint cooperation_agreement_tenant_fkey foreign key (tenant_id) references tenant (id))`);
    await runner.query(`create table cooperation_party (
      tenant_id uuid not null,
      id uuid not null,
      agreement_id uuid not null,
      organization_id uuid not null,
      duties text not null default '',
      resources text not null default '',
      constraint cooperation_party_pkey primary key (tenant_id, id),
      constraint cooperation_party_once_key unique (tenant_id, agreement_id, organization_id),
      constraint cooperation_party_texts_check check (length(duties) <= 4000 and length(resources) <= 4000),
      constraint cooperation_party_agreement_fkey foreign key (tenant_id, agreement_id) references cooperation_agreement (tenant_id, id),
      constraint cooperation_party_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id))`);
    await runner.query('create index cooperation_party_organization_idx on cooperation_party (tenant_id, organization_id)');
  }

  /** Counted at the end of the transaction, once nobody else can take a party away: nobody agrees with nobody. */
  private async keepTwoParties(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_agreement_alone() returns trigger language plpgsql as $$
      declare
        agreement uuid;
      begin
        if tg_table_name = 'cooperation_agreement' then agreement := new.id; else agreement := old.agreement_id; end if;
        perform from cooperation_agreement where tenant_id = coalesce(new.tenant_id, old.tenant_id) and id = agreement for no key update;
        if found and (select count(*) from cooperation_party where tenant_id = coalesce(new.tenant_id, old.tenant_id) and agreement_id = agreement) < 2 then
          raise exception 'an agreement has two parties or more' using errcode = 'check_violation', constraint = 'cooperation_agreement_two_parties';
        end if;
        return null;
      end $$`);
    await runner.query(`create constraint trigger cooperation_agreement_two_parties after insert on cooperation_agreement
      deferrable initially deferred for each row execute function refuse_agreement_alone()`);
    await runner.query(`create constraint trigger cooperation_party_two_stay after delete or update of agreement_id on cooperation_party
      deferrable initially deferred for each row execute function refuse_agreement_alone()`);
  }

  private async createContactPoints(runner: QueryRunner): Promise<void> {
    await runner.query(`create table contact_point (
      tenant_id uuid not null,
      id uuid not null,
      body_id uuid not null,
      organization_id uuid not null,
      space text not null default '',
      name text not null,
      address text not null default '',
      hours text not null default '',
      phone text not null default '',
      email text not null default '',
      note text not null default '',
      valid_until date,
      ended_on date,
      visibility text not null default 'INTERNAL',
      version int not null default 1,
      constraint contact_point_pkey primary key (tenant_id, id),
      constraint contact_point_name_check check (length(name) between 1 and 200),
      constraint contact_point_space_check check (length(space) <= 200),
      constraint contact_point_texts_check check (length(address) <= 500 and length(hours) <= 500 and length(phone) <= 50 and length(note) <= 2000),
      constraint contact_point_email_check check (email = lower(email) and length(email) <= 254),
      constraint contact_point_visibility_check check (${VISIBILITY}),
      constraint contact_point_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint contact_point_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint contact_point_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id))`);
    await runner.query('create index contact_point_organization_idx on contact_point (tenant_id, organization_id)');
  }
}
