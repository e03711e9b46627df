import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { BodyKind } from '../domain/official-key.js';
import type { MembershipRole, OrganizationKind } from '../domain/organization-kinds.js';

export interface BodyRow {
  id: string;
  kind: BodyKind;
  name: string;
  officialKey: string;
  parentId: string | null;
}

export interface OrganizationRow {
  id: string;
  kind: OrganizationKind;
  name: string;
  body: BodyRow | null;
}

export interface MembershipRow {
  organization: OrganizationRow;
  role: MembershipRole;
}

/** A body as the interface shows it, as JSON. */
export const bodyJson = (b: string): string =>
  `case when ${b}.id is not null then json_build_object('id', ${b}.id, 'kind', ${b}.kind, 'name', ${b}.name, 'officialKey', coalesce(${b}.ags, ${b}.county_key), 'parentId', ${b}.parent_id) end`;

/** An organisation with its body as the interface shows it, as JSON. */
export const organizationJson = (o: string, b: string): string => `json_build_object('id', ${o}.id, 'kind', ${o}.kind, 'name', ${o}.name, 'body', ${bodyJson(b)})`;

/** The same where the tables are `o` and `b`. */
export const ORGANIZATION_JSON = organizationJson('o', 'b');

/** Organisations that are only shown. */
@Injectable()
export class OrganizationsRepository {
  constructor(private readonly units: Units) {}

  /** @returns an organisation that is known to exist */
  async byId(id: string): Promise<OrganizationRow> {
    const [{ organization }] = await this.units.query<{ organization: OrganizationRow }>(`select ${ORGANIZATION_JSON} as organization from organization o left join body b on b.id = o.body_id where o.id = $1`, [id]);
    return organization;
  }

  /** The memberships of a person that hold on `today`: first where they lead, then by the organisation's name. */
  async membershipsOf(personId: string, today: string): Promise<MembershipRow[]> {
    return this.units.query(
      `select m.role, ${ORGANIZATION_JSON} as organization
       from membership m join organization o on o.id = m.organization_id left join body b on b.id = o.body_id
       where m.person_id = $1 and m.valid_from <= $2 and (m.valid_until is null or m.valid_until >= $2) order by m.role = 'MEMBER', o.name, o.id`,
      [personId, today],
    );
  }

  /** @returns those of `ids` that are organisations of the unit's Planungskreis */
  async known(ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>('select id from organization where id = any($1)', [ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
