import { Injectable } from '@nestjs/common';
import type { GrantedRole } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { type MembershipRow, ORGANIZATION_JSON } from './organizations.repository.js';

export type AccountState = 'ACTIVE' | 'INVITED' | 'LINK_EXPIRED' | 'LEFT';

export interface AccountEntryRow {
  person: { id: string; givenName: string; familyName: string };
  /** Of the person. */
  version: number;
  email: string;
  state: AccountState;
  roles: GrantedRole[];
  memberships: MembershipRow[];
}

/** The administrator's list: every person of the unit's Planungskreis with the way in, in one statement. */
@Injectable()
export class AccountEntriesRepository {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  async all(tenantId: string, today: string): Promise<AccountEntryRow[]> {
    return this.select(tenantId, today);
  }

  async ofPerson(tenantId: string, today: string, personId: string): Promise<AccountEntryRow | undefined> {
    return (await this.select(tenantId, today, personId)).at(0);
  }

  private select(tenantId: string, today: string, personId?: string): Promise<AccountEntryRow[]> {
    return this.units.query(
      `select json_build_object('id', p.id, 'givenName', p.given_name, 'familyName', p.family_name) as person, p.version, p.email,
         case when p.left_on <= $2 then 'LEFT'
              when p.account_id is not null then 'ACTIVE'
              when exists (select from one_time_link l where l.tenant_id = $1 and l.person_id = p.id and l.used_at is null and l.expires_at > $3) then 'INVITED'
              else 'LINK_EXPIRED' end as state,
         coalesce((select json_agg(distinct g.role) from role_grant g
           where g.person_id = p.id and g.valid_from <= $2 and (g.valid_until is null or g.valid_until >= $2)), '[]') as roles,
         coalesce((select json_agg(json_build_object('role', m.role, 'organization', ${ORGANIZATION_JSON}) order by o.name, o.id)
           from membership m join organization o on o.id = m.organization_id left join body b on b.id = o.body_id
           where m.person_id = p.id and m.valid_from <= $2 and (m.valid_until is null or m.valid_until >= $2)), '[]') as memberships
       from person p
       where $4::uuid is null or p.id = $4
       order by p.family_name, p.given_name, p.id`,
      [tenantId, today, this.clock.now(), personId ?? null],
    );
  }
}
