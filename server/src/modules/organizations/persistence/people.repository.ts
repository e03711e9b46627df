import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { PersonName } from '../domain/person-name.js';
import { organizationReadable, type OrganizationScope } from './organization-scope.js';

/** Whom somebody may choose: everybody, or those who belong to an organisation within the scope, or will. */
export interface Choice {
  scope: OrganizationScope;
  everybody: boolean;
  today: Day;
}

const goesOn = (row: string): string => `(${row}.valid_until is null or ${row}.valid_until >= $6)`;

const PEOPLE = `
  select p.id, p.given_name || ' ' || p.family_name as name, p.left_on::text as "leftOn" from person p
  where ($5::boolean
    or exists (select from membership m join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id
      where m.tenant_id = p.tenant_id and m.person_id = p.id and ${goesOn('m')} and ${organizationReadable('o')})
    or exists (select from seat_holding h join seat s on s.tenant_id = h.tenant_id and s.id = h.seat_id join organization o on o.tenant_id = s.tenant_id and o.id = s.organization_id
      where h.tenant_id = p.tenant_id and h.person_id = p.id and ${goesOn('h')} and ${organizationReadable('o')}))`;

/** The people of the Planungskreis who may become members and hold seats. */
@Injectable()
export class PeopleRepository {
  constructor(private readonly units: Units) {}

  /** @returns those who belong to the Planungskreis today, by family name */
  async all({ scope, everybody, today }: Choice): Promise<PersonName[]> {
    return this.units.query(`${PEOPLE} and (p.left_on is null or p.left_on > $6) order by p.family_name, p.given_name, p.id`, [...scope, everybody, today]);
  }

  /** @returns somebody who may be chosen, also when they have left */
  async byId({ scope, everybody, today }: Choice, id: string): Promise<(PersonName & { leftOn: Day | null }) | undefined> {
    return (await this.units.query<PersonName & { leftOn: Day | null }>(`${PEOPLE} and p.id = $7`, [...scope, everybody, today, id])).at(0);
  }

  /** The name of a person who is known to exist. */
  async name(id: string): Promise<PersonName> {
    const [person] = await this.units.query<PersonName>(`select id, given_name || ' ' || family_name as name from person where id = $1`, [id]);
    return person;
  }
}
