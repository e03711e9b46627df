import type { MigrationInterface, QueryRunner } from 'typeorm';

const TENANT = `nullif(current_setting('app.tenant_id', true), '')::uuid`;

/** Invitations into organisations; their secrets are one-time links, several of which may belong to one invitation. */
export class AddedInvitations1763770000000 implements MigrationInterface {
  name = 'AddedInvitations1763770000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table invitation (
      tenant_id uuid not null,
      id uuid not null,
      organization_id uuid not null,
      role text not null,
      email text not null,
      given_name text not null,
      family_name text not null,
      locale text not null,
      invited_by uuid not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz,
      revoked_at timestamptz,
      person_id uuid,
      constraint invitation_pkey primary key (tenant_id, id),
      constraint invitation_role_check check (role in ('MEMBER', 'COORDINATOR', 'CHAIR')),
      constraint invitation_locale_check check (locale in ('de', 'en')),
      constraint invitation_email_check check (email = lower(email) and length(email) between 3 and 254),
      constraint invitation_names_check check (length(given_name) between 1 and 100 and length(family_name) between 1 and 100),
      constraint invitation_end_check check ((used_at is null) = (person_id is null) and (used_at is null or revoked_at is null)),
      constraint invitation_tenant_fkey foreign key (tenant_id) references tenant (id),
      constraint invitation_organization_fkey foreign key (tenant_id, organization_id) references organization (tenant_id, id),
      constraint invitation_inviter_fkey foreign key (tenant_id, invited_by) references person (tenant_id, id),
      constraint invitation_person_fkey foreign key (tenant_id, person_id) references person (tenant_id, id))`);
    await runner.query('create index invitation_organization_idx on invitation (tenant_id, organization_id)');
    await runner.query('alter table invitation enable row level security, force row level security');
    await runner.query(`create policy tenant on invitation using (tenant_id = ${TENANT}) with check (tenant_id = ${TENANT})`);
    await runner.query(`alter table one_time_link add column invitation_id uuid, drop constraint one_time_link_purpose_check,
      add constraint one_time_link_invitation_fkey foreign key (tenant_id, invitation_id) references invitation (tenant_id, id) on delete cascade,
      add constraint one_time_link_purpose_check check (
        (purpose = 'ACCOUNT' and tenant_id is not null and person_id is not null and invitation_id is null)
        or (purpose = 'INVITATION' and tenant_id is not null and person_id is null and invitation_id is not null)
        or (purpose = 'SETUP' and tenant_id is null and person_id is null and invitation_id is null))`);
    await runner.query('create index one_time_link_invitation_idx on one_time_link (tenant_id, invitation_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from one_time_link where purpose = 'INVITATION'`);
    await runner.query(`alter table one_time_link drop column invitation_id, drop constraint if exists one_time_link_purpose_check,
      add constraint one_time_link_purpose_check check (
        (purpose = 'ACCOUNT' and tenant_id is not null and person_id is not null) or (purpose = 'SETUP' and tenant_id is null and person_id is null))`);
    await runner.query('drop table invitation');
  }
}
