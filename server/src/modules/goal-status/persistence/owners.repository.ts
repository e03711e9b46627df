import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { Named } from '../domain/standing.js';

interface OwningOrganization {
  named: Named;
  hasEnded: boolean;
}

interface OwningSeat {
  named: Named;
  organizationId: string;
  isVacant: boolean;
}

/** Organisations and seats by their ids. */
export interface Owners {
  organizations: ReadonlyMap<string, OwningOrganization>;
  seats: ReadonlyMap<string, OwningSeat>;
}

interface Row extends Named {
  /** Of a seat; null for an organisation. */
  organizationId: string | null;
  isLost: boolean;
}

/** The seats of $1 with their organisations, and the organisations of $1, on the day $2. */
const OWNERS = `with sitting as (select s.tenant_id, s.id, s.title, s.organization_id from seat s where s.id = any($1::uuid[]))
  select s.id, s.title as name, s.organization_id as "organizationId",
    not exists (select from seat_holding h where h.tenant_id = s.tenant_id and h.seat_id = s.id and h.valid_from <= $2::date and (h.valid_until is null or h.valid_until >= $2::date)) as "isLost"
  from sitting s
  union all select o.id, o.name, null, coalesce(o.valid_until < $2::date, false) from organization o where o.id = any($1::uuid[]) or o.id in (select s.organization_id from sitting s)`;

/** Who answers for many goals. */
@Injectable()
export class OwnersRepository {
  constructor(private readonly units: Units) {}

  /** @param ownerIds of organisations and seats; null where nobody answers */
  async of(ownerIds: readonly (string | null)[], today: Day): Promise<Owners> {
    const wanted = [...new Set(ownerIds)].filter((id) => id !== null);
    const organizations = new Map<string, OwningOrganization>();
    const seats = new Map<string, OwningSeat>();
    for (const { id, name, organizationId, isLost } of await this.units.query<Row>(OWNERS, [wanted, today])) {
      if (organizationId) seats.set(id, { named: { id, name }, organizationId, isVacant: isLost });
      else organizations.set(id, { named: { id, name }, hasEnded: isLost });
    }
    return { organizations, seats };
  }
}
