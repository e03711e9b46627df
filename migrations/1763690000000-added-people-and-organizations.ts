import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT_TABLES = ['person', 'request', 'role_grant', 'body', 'organization', 'membership', 'seat', 'seat_holding'];

export class AddedPeopleAndOrganizations1763690000000 implements MigrationInterface {
  name = 'AddedPeopleAndOrganizations1763690000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create extension if not exists btree_gist');
    await this.addIdentity(runner);
    await this.addOrganizations(runner);
    await this.addAccess(runner);
    await this.separateTenants(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table request, role_grant, seat_holding, seat, membership, organization, body, one_time_link, session, person, account, tenant, sign_in_attempt`);
    await runner.query('drop extension btree_gist');
  }

  private async addIdentity(runner: QueryRunner): Promise<void> {
    await runner.query(`create table tenant (
      id uuid not null,
      name text not null,
      time_zone text not null default 'Europe/Berlin',
      silence_days integer not null default 60,
      version integer not null default 1,
      constraint tenant_pkey primary key (id),
      constraint tenant_name_check check (length(name) between 1 and 200),
      constraint tenant_silence_days_check check (silence_days between 7 and 365))`);
    await runner.query(`create table account (
      id uuid not null,
      email text not null,
      password_hash text not null,
      locale text not null default 'de',
      last_tenant_id uuid,
      password_changed_at timestamptz not null,
      constraint account_pkey primary key (id),
      constraint account_email_key unique (email),
      constraint account_email_check check (email = lower(email) and length(email) between 3 and 254),
      constraint account_locale_check check (locale in ('de', 'en')),
      constraint account_last_tenant_fkey foreign key (last_tenant_id) references tenant (id))`);
    await runner.query(`create table person (
      tenant_id uuid not null,
      id uuid not null,
      account_id uuid,
      email text not null,
      given_name text not null,
      family_name text not null,
      left_on date,
      version integer not null default 1,
      constraint person_pkey primary key (tenant_id, id),
      constraint person_account_key unique (tenant_id, account_id),
      constraint person_email_key unique (tenant_id, email),
      constraint person_names_check check (length(given_name) between 1 and 100 and length(family_name) between 1 and 100),
      constraint person_email_check check (email = lower(email) and length(email) between 3 and 254),
      constraint person_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint person_account_fkey foreign key (account_id) references account (id))`);
    await runner.query('create index person_account_idx on person (account_id)');
    await runner.query(`create table session (
      token_hash bytea not null,
      account_id uuid not null,
      tenant_id uuid not null,
      created_at timestamptz not null,
      last_seen_at timestamptz not null,
      expires_at timestamptz not null,
      constraint session_pkey primary key (token_hash),
      constraint session_account_fkey foreign key (account_id) references account (id) on delete cascade,
      constraint session_tenant_fkey foreign key (tenant_id) references tenant (id))`);
    await runner.query('create index session_account_idx on session (account_id)');
    await runner.query(`create table one_time_link (
      token_hash bytea not null,
      purpose text not null,
      tenant_id uuid,
      person_id uuid,
      expires_at timestamptz not null,
      used_at timestamptz,
      constraint one_time_link_pkey primary key (token_hash),
      constraint one_time_link_purpose_check check (
        (purpose = 'ACCOUNT' and tenant_id is not null and person_id is not null) or (purpose = 'SETUP' and tenant_id is null and person_id is null)),
      constraint one_time_link_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade)`);
    await runner.query('create index one_time_link_person_idx on one_time_link (tenant_id, person_id)');
    await runner.query('create table sign_in_attempt (key varchar(255) not null, points integer not null default 0, expire bigint, constraint sign_in_attempt_pkey primary key (key))');
    await runner.query(`create table request (
      tenant_id uuid not null,
      person_id uuid not null,
      id uuid not null,
      verb text not null,
      body_hash bytea not null,
      subject_id uuid not null,
      requested_at timestamptz not null,
      constraint request_pkey primary key (tenant_id, person_id, id),
      constraint request_verb_check check (length(verb) between 1 and 100),
      constraint request_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id))`);
  }

  private async addOrganizations(runner: QueryRunner): Promise<void> {
    await runner.query(`create table body (
      tenant_id uuid not null,
      id uuid not null,
      kind text not null,
      name text not null,
      county_key text,
      ags text,
      parent_id uuid,
      parent_county_key text,
      constraint body_pkey primary key (tenant_id, id),
      constraint body_county_key_key unique (tenant_id, county_key),
      constraint body_ags_key unique (tenant_id, ags),
      constraint body_id_county_key_key unique (tenant_id, id, county_key),
      constraint body_kind_check check (kind in ('COUNTY', 'CITY', 'MUNICIPALITY')),
      constraint body_name_check check (length(name) between 1 and 200),
      constraint body_county_key_check check ((kind = 'COUNTY') = (county_key is not null) and county_key ~ '^[0-9]{5}$'),
      constraint body_ags_check check ((kind <> 'COUNTY') = (ags is not null) and ags ~ '^[0-9]{8}$'),
      constraint body_parent_check check ((parent_id is null) = (parent_county_key is null) and (parent_id is null or kind = 'MUNICIPALITY')),
      constraint body_ags_in_county_check check (left(ags, 5) = parent_county_key),
      constraint body_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint body_parent_fkey foreign key (tenant_id, parent_id, parent_county_key) references body (tenant_id, id, county_key))`);
    await runner.query(`create table organization (
      tenant_id uuid not null,
      id uuid not null,
      body_id uuid,
      kind text not null,
      name text not null,
      purpose text not null default '',
      mandate text not null default '',
      parent_id uuid,
      valid_from date,
      valid_until date,
      version integer not null default 1,
      constraint organization_pkey primary key (tenant_id, id),
      constraint organization_kind_check check (kind in ('ADMINISTRATION', 'OFFICE', 'SOCIAL_PLANNING_OFFICE', 'SECTOR_PLANNING', 'PLANNING_GROUP',
        'STEERING_CONFERENCE', 'AREA_CONFERENCE', 'SECTOR_CONFERENCE', 'WELFARE_ORGANIZATION', 'WELFARE_WORKING_GROUP', 'JOB_CENTRE',
        'STATUTORY_CONFERENCE', 'ADVISORY_BOARD', 'COUNCIL_BODY', 'NEIGHBOURHOOD', 'CITIZENS', 'COST_BEARER', 'EXTERNAL')),
      constraint organization_name_check check (length(name) between 1 and 200),
      constraint organization_period_check check (valid_until >= valid_from),
      constraint organization_parent_check check (parent_id <> id),
      constraint organization_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint organization_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint organization_parent_fkey foreign key (tenant_id, parent_id) references organization (tenant_id, id))`);
    await runner.query(`create unique index organization_one_administration on organization (tenant_id, body_id) where kind = 'ADMINISTRATION'`);
    await runner.query(`create table membership (
      tenant_id uuid not null,
      id uuid not null,
      person_id uuid not null,
      organization_id uuid not null,
      role text not null,
      valid_from date not null,
      valid_until date,
      constraint membership_pkey primary key (tenant_id, id),
      constraint membership_role_check check (role in ('MEMBER', 'COORDINATOR', 'CHAIR')),
      constraint membership_period_check check (valid_until >= valid_from),
      constraint membership_no_double exclude using gist
        (tenant_id with =, person_id with =, organization_id with =, daterange(valid_from, valid_until, '[]') with &&),
      constraint membership_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
      constraint membership_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id))`);
    await runner.query(`create table seat (
      tenant_id uuid not null,
      id uuid not null,
      organization_id uuid not null,
      title text not null,
      weekly_hours numeric(4, 1),
      constraint seat_pkey primary key (tenant_id, id),
      constraint seat_title_check check (length(title) between 1 and 200),
      constraint seat_hours_check check (weekly_hours > 0 and weekly_hours <= 60),
      constraint seat_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id))`);
    await runner.query(`create table seat_holding (
      tenant_id uuid not null,
      id uuid not null,
      seat_id uuid not null,
      person_id uuid not null,
      kind text not null,
      valid_from date not null,
      valid_until date,
      acting_from date,
      acting_until date,
      constraint seat_holding_pkey primary key (tenant_id, id),
      constraint seat_holding_kind_check check (kind in ('HOLDER', 'DEPUTY')),
      constraint seat_holding_period_check check (valid_until >= valid_from),
      constraint seat_holding_acting_check check ((acting_from is null or kind = 'DEPUTY') and (acting_until is null or acting_until >= acting_from)),
      constraint seat_holding_one_holder exclude using gist
        (tenant_id with =, seat_id with =, daterange(valid_from, valid_until, '[]') with &&) where (kind = 'HOLDER'),
      constraint seat_holding_seat_fkey foreign key (tenant_id, seat_id) references seat (tenant_id, id),
      constraint seat_holding_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id))`);
    await runner.query('create index seat_holding_person_idx on seat_holding (tenant_id, person_id)');
  }

  private async addAccess(runner: QueryRunner): Promise<void> {
    await runner.query(`create table role_grant (
      tenant_id uuid not null,
      id uuid not null,
      person_id uuid not null,
      role text not null,
      body_id uuid,
      organization_id uuid,
      valid_from date not null,
      valid_until date,
      constraint role_grant_pkey primary key (tenant_id, id),
      constraint role_grant_role_check check (role in ('ADMINISTRATOR', 'PLANNER', 'EXECUTIVE', 'SECTOR_PLANNER', 'COUNCIL_OFFICE', 'COUNCIL_MEMBER',
        'DATA_STEWARD', 'TREASURER', 'ADVISER', 'AUDITOR')),
      constraint role_grant_period_check check (valid_until >= valid_from),
      constraint role_grant_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id),
      constraint role_grant_body_fkey foreign key (tenant_id, body_id) references body (tenant_id, id),
      constraint role_grant_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id))`);
    await runner.query('create index role_grant_person_idx on role_grant (tenant_id, person_id)');
  }

  /** The second policies let a sign-in find its own persons and their Planungskreise before one of these is chosen. */
  private async separateTenants(runner: QueryRunner): Promise<void> {
    const tenant = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
    const account = `nullif(current_setting('app.account_id', true), '')::uuid`;
    await runner.query('alter table tenant enable row level security, force row level security');
    await runner.query(`create policy tenant on tenant using (id = ${tenant}) with check (id = ${tenant})`);
    for (const table of TENANT_TABLES) {
      await runner.query(`alter table ${table} enable row level security, force row level security`);
      await runner.query(`create policy tenant on ${table} using (tenant_id = ${tenant}) with check (tenant_id = ${tenant})`);
    }
    await runner.query(`create policy own_account on person for select using (account_id = ${account})`);
    await runner.query(`create policy own_account on tenant for select using (exists (select from person p where p.tenant_id = tenant.id and p.account_id = ${account}))`);
  }
}
