import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { organizationReadable, type OrganizationScope } from './organization-scope.js';
import { bodyJson, organizationJson } from './organizations.repository.js';
import type { OrganizationPageRow, RegisterRow } from './register-rows.js';

const present = (row: string): string => `(${row}.valid_from <= $5 and (${row}.valid_until is null or ${row}.valid_until >= $5))`;
const PERSON = `json_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name)`;
const IS_HERE = '(p.left_on is null or p.left_on > $5)';
const PERIOD = (row: string): string => `'from', ${row}.valid_from, 'until', ${row}.valid_until`;
const OF_MEMBERS = `from membership m join person p on p.tenant_id = m.tenant_id and p.id = m.person_id where m.tenant_id = o.tenant_id and m.organization_id = o.id`;
const OF_SEATS = 'from seat s where s.tenant_id = o.tenant_id and s.organization_id = o.id';
const OF_HOLDINGS = 'from seat_holding h join person p on p.tenant_id = h.tenant_id and p.id = h.person_id where h.tenant_id = s.tenant_id and h.seat_id = s.id';

/** What the list and the page have in common. */
const ENTRY = `o.id, o.kind, o.name, ${bodyJson('b')} as body,
    case when a.id is not null and ${organizationReadable('a')} then ${organizationJson('a', 'ab')} end as parent,
    coalesce((select json_agg(json_build_object('person', ${PERSON}, 'role', m.role) order by m.role, p.family_name, p.given_name, p.id) ${OF_MEMBERS} and m.role <> 'MEMBER' and ${present('m')} and ${IS_HERE}), '[]') as leaders,
    (select count(*)::int ${OF_MEMBERS} and ${present('m')} and ${IS_HERE}) as "memberCount",
    (select count(*)::int ${OF_SEATS}) as "seatCount",
    (select count(*)::int ${OF_SEATS} and not exists (select ${OF_HOLDINGS} and h.kind = 'HOLDER' and ${present('h')} and ${IS_HERE})) as "vacantSeatCount",
    o.valid_from::text as "validFrom", o.valid_until::text as "validUntil", o.visibility`;

const FROM = `
  from organization o left join body b on b.tenant_id = o.tenant_id and b.id = o.body_id
  left join organization a on a.tenant_id = o.tenant_id and a.id = o.parent_id left join body ab on ab.tenant_id = a.tenant_id and ab.id = a.body_id`;

const HOLDINGS = `coalesce((select json_agg(json_build_object('id', h.id, 'person', ${PERSON}, 'kind', h.kind, ${PERIOD('h')}, 'actingFrom', h.acting_from, 'actingUntil', h.acting_until,
      'isPresent', ${present('h')} and ${IS_HERE},
      'standsIn', ${present('h')} and ${IS_HERE} and h.acting_from is not null and h.acting_from <= $5 and (h.acting_until is null or h.acting_until >= $5))
      order by h.kind desc, h.valid_from desc, p.family_name, h.id) ${OF_HOLDINGS}), '[]')`;

const PAGE = `
  select ${ENTRY}, o.purpose, o.mandate, o.version,
    coalesce((select json_agg(${organizationJson('c', 'cb')} order by c.name, c.id)
      from organization c left join body cb on cb.tenant_id = c.tenant_id and cb.id = c.body_id
      where c.tenant_id = o.tenant_id and c.parent_id = o.id and (c.valid_until is null or c.valid_until >= $5) and ${organizationReadable('c')}), '[]') as children,
    coalesce((select json_agg(json_build_object('id', m.id, 'person', ${PERSON}, 'role', m.role, ${PERIOD('m')}, 'isPresent', ${present('m')} and ${IS_HERE})
      order by m.role = 'MEMBER', m.role, p.family_name, p.given_name, m.valid_from desc, m.id) ${OF_MEMBERS}), '[]') as members,
    coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title, 'weeklyHours', s.weekly_hours, 'holdings', ${HOLDINGS}) order by s.title, s.id) ${OF_SEATS}), '[]') as seats
  ${FROM} where o.id = $6 and ${organizationReadable('o')}`;

/** The register of organisations as its pages show it: the list and a page are one statement each. */
@Injectable()
export class RegisterRepository {
  constructor(private readonly units: Units) {}

  /** @returns the organisations within the scope, by name; of those that have ended only with `withEnded` */
  async list(scope: OrganizationScope, today: Day, withEnded: boolean): Promise<RegisterRow[]> {
    return this.units.query(`select ${ENTRY} ${FROM} where ($6::boolean or o.valid_until is null or o.valid_until >= $5) and ${organizationReadable('o')} order by o.name, o.id`, [...scope, today, withEnded]);
  }

  async page(scope: OrganizationScope, today: Day, id: string): Promise<OrganizationPageRow | undefined> {
    return (await this.units.query<OrganizationPageRow>(PAGE, [...scope, today, id])).at(0);
  }

  /** @returns those of `ids` that lie within the scope */
  async readable(scope: OrganizationScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select o.id from organization o where o.id = any($5) and ${organizationReadable('o')}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
