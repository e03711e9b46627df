import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { Units } from '../../../platform/database/units.js';
import { contactPointReadable, organizationReadable, type OrganizationScope } from './organization-scope.js';
import { bodyJson, type BodyRow, organizationJson, type OrganizationRow } from './organizations.repository.js';

export interface ContactPointRow {
  id: string;
  body: BodyRow;
  organization: OrganizationRow;
  /** Whether the page of the organisation may be read. */
  isOrganizationReadable: boolean;
  space: string;
  name: string;
  address: string;
  hours: string;
  phone: string;
  email: string;
  note: string;
  validUntil: Day | null;
  endedOn: Day | null;
  visibility: Visibility;
  version: number;
}

const CONTACT_POINT = `
  select c.id, ${bodyJson('cb')} as body, ${organizationJson('o', 'b')} as organization, ${organizationReadable('o')} as "isOrganizationReadable",
    c.space, c.name, c.address, c.hours, c.phone, c.email, c.note, c.valid_until::text as "validUntil", c.ended_on::text as "endedOn", c.visibility, c.version
  from contact_point c join body cb on cb.tenant_id = c.tenant_id and cb.id = c.body_id
  join organization o on o.tenant_id = c.tenant_id and o.id = c.organization_id left join body b on b.tenant_id = o.tenant_id and b.id = o.body_id
  where ${contactPointReadable('c', 'o')}`;
const GOES_ON = '(c.ended_on is null or c.ended_on >= $5)';
const IN_ORDER = 'order by cb.name, c.space, c.name, c.id';

/** Contact points as their pages show them, each question one statement. */
@Injectable()
export class ContactPointsRepository {
  constructor(private readonly units: Units) {}

  /** @returns the contact points within the scope, by body, space and name; of those that are closed only with `withEnded` */
  async list(scope: OrganizationScope, today: Day, withEnded: boolean): Promise<ContactPointRow[]> {
    return this.units.query(`${CONTACT_POINT} and ($6::boolean or ${GOES_ON}) ${IN_ORDER}`, [...scope, today, withEnded]);
  }

  /** @returns those that an organisation runs today */
  async ofOrganization(scope: OrganizationScope, today: Day, organizationId: string): Promise<ContactPointRow[]> {
    return this.units.query(`${CONTACT_POINT} and ${GOES_ON} and o.id = $6 ${IN_ORDER}`, [...scope, today, organizationId]);
  }

  async byId(scope: OrganizationScope, id: string): Promise<ContactPointRow | undefined> {
    return (await this.units.query<ContactPointRow>(`${CONTACT_POINT} and c.id = $5`, [...scope, id])).at(0);
  }

  /** @returns those of `ids` that lie within the scope */
  async readable(scope: OrganizationScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(
      `select c.id from contact_point c join organization o on o.tenant_id = c.tenant_id and o.id = c.organization_id where c.id = any($5) and ${contactPointReadable('c', 'o')}`,
      [...scope, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
