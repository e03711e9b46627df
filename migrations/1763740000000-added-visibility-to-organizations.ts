import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of organisations is read by visibility, and what it tells of parents and deputies holds whoever writes. */
export class AddedVisibilityToOrganizations1763740000000 implements MigrationInterface {
  name = 'AddedVisibilityToOrganizations1763740000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table organization add column visibility text not null default 'INTERNAL',
      add constraint organization_visibility_check check (visibility in ('INTERNAL', 'PARTICIPANTS', 'TENANT', 'PUBLIC'))`);
    await runner.query(`alter table seat_holding add constraint seat_holding_no_double exclude using gist
      (tenant_id with =, seat_id with =, person_id with =, kind with =, daterange(valid_from, valid_until, '[]') with &&)`);
    await runner.query('create index organization_parent_idx on organization (tenant_id, parent_id)');
    await runner.query('create index membership_organization_idx on membership (tenant_id, organization_id)');
    await runner.query('create index seat_organization_idx on seat (tenant_id, organization_id)');
    await this.keepParentsAcyclic(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger organization_parent_acyclic on organization');
    await runner.query('drop function refuse_parent_circle');
    await runner.query('drop index organization_parent_idx, membership_organization_idx, seat_organization_idx');
    await runner.query('alter table seat_holding drop constraint seat_holding_no_double');
    await runner.query('alter table organization drop column visibility');
  }

  /** Locks the Planungskreis first: two organisations that are put below each other are moved one after the other, and the second move sees the first. */
  private async keepParentsAcyclic(runner: QueryRunner): Promise<void> {
    await runner.query(`create function refuse_parent_circle() returns trigger language plpgsql as $$
      begin
        perform from tenant where id = new.tenant_id for no key update;
        if exists (
          with recursive above (id) as (
            select new.parent_id union select o.parent_id from organization o join above a on o.id = a.id where o.tenant_id = new.tenant_id and o.parent_id is not null)
          select from above where id = new.id)
        then
          raise exception 'the parent closes a circle' using errcode = 'check_violation', constraint = 'organization_parent_acyclic';
        end if;
        return new;
      end $$`);
    await runner.query(`create trigger organization_parent_acyclic before update of parent_id on organization
      for each row when (new.parent_id is not null and new.parent_id is distinct from old.parent_id) execute function refuse_parent_circle()`);
  }
}
