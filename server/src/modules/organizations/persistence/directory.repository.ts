import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { organizationReadable, type OrganizationScope } from './organization-scope.js';
import { ORGANIZATION_JSON, type OrganizationRow } from './organizations.repository.js';

export interface DirectoryRow {
  organization: OrganizationRow;
  seats: { id: string; title: string; holder: string | null }[];
  members: { id: string; name: string }[];
}

const valid = (row: string): string => `${row}.valid_from <= $5 and (${row}.valid_until is null or ${row}.valid_until >= $5)`;
const name = `p.given_name || ' ' || p.family_name`;

const DIRECTORY = `
  select ${ORGANIZATION_JSON} as organization,
    coalesce((select json_agg(json_build_object('id', s.id, 'title', s.title, 'holder', (select ${name} from seat_holding h
        join person p on p.tenant_id = h.tenant_id and p.id = h.person_id where h.tenant_id = s.tenant_id and h.seat_id = s.id and h.kind = 'HOLDER' and ${valid('h')})) order by s.title, s.id)
      from seat s where s.tenant_id = o.tenant_id and s.organization_id = o.id), '[]') as seats,
    coalesce((select json_agg(json_build_object('id', p.id, 'name', ${name}) order by p.family_name, p.given_name, p.id)
      from membership m join person p on p.tenant_id = m.tenant_id and p.id = m.person_id
      where m.tenant_id = o.tenant_id and m.organization_id = o.id and p.left_on is null and ${valid('m')}), '[]') as members
  from organization o left join body b on b.tenant_id = o.tenant_id and b.id = o.body_id
  where (o.valid_until is null or o.valid_until >= $5) and ${organizationReadable('o')}
  order by o.name, o.id`;

/** Somebody who is to answer for something: an organisation, a seat or a person; null for none. */
export interface DirectoryIds {
  organizationId: string | null;
  seatId: string | null;
  personId: string | null;
}

const FOUND = `
  select o.id from organization o where o.id = $6 and ${organizationReadable('o')}
  union all select s.id from seat s join organization o on o.tenant_id = s.tenant_id and o.id = s.organization_id where s.id = $7 and ${organizationReadable('o')}
  union all select p.id from person p where p.id = $8 and (p.left_on is null or p.left_on > $5) and ($1::boolean or exists (select from membership m
    join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id where m.tenant_id = p.tenant_id and m.person_id = p.id and ${valid('m')} and ${organizationReadable('o')}))`;

/** Who there is to answer for something: organisations with their seats and members, in one statement. */
@Injectable()
export class DirectoryRepository {
  constructor(private readonly units: Units) {}

  /** @returns the organisations within the scope that exist on `today`, by name */
  async all(scope: OrganizationScope, today: string): Promise<DirectoryRow[]> {
    return this.units.query(DIRECTORY, [...scope, today]);
  }

  /** @returns those of `ids` that the directory within the scope names on `today` */
  async found(scope: OrganizationScope, today: string, { organizationId, seatId, personId }: DirectoryIds): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(FOUND, [...scope, today, organizationId, seatId, personId]);
    return new Set(rows.map(({ id }) => id));
  }
}
