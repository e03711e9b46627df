import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';

interface OwningOrganization {
  id: string;
  name: string;
  hasEnded: boolean;
}

interface OwningSeat {
  id: string;
  name: string;
  organizationId: string;
  isVacant: boolean;
}

/** Organisations and seats by their ids. */
export interface Owners {
  organizations: ReadonlyMap<string, OwningOrganization>;
  seats: ReadonlyMap<string, OwningSeat>;
}

const ORGANIZATIONS = 'select o.id, o.name, coalesce(o.valid_until < $2::date, false) as "hasEnded" from organization o where o.id = any($1::uuid[])';
const SEATS = `select s.id, s.title as name, s.organization_id as "organizationId",
    not exists (select from seat_holding h where h.tenant_id = s.tenant_id and h.seat_id = s.id and h.valid_from <= $2::date and (h.valid_until is null or h.valid_until >= $2::date)) as "isVacant"
  from seat s where s.id = any($1::uuid[])`;

const byId = <Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]));

/** Who answers for many goals. */
@Injectable()
export class OwnersRepository {
  constructor(private readonly units: Units) {}

  async of(goals: readonly { organizationId: string | null; seatId: string | null }[], today: Day): Promise<Owners> {
    const [seatIds, organizationIds] = [new Set<string>(), new Set<string>()];
    for (const { organizationId, seatId } of goals) {
      if (organizationId) organizationIds.add(organizationId);
      if (seatId) seatIds.add(seatId);
    }
    const seats = await this.units.query<OwningSeat>(SEATS, [[...seatIds], today]);
    for (const { organizationId } of seats) organizationIds.add(organizationId);
    const organizations = await this.units.query<OwningOrganization>(ORGANIZATIONS, [[...organizationIds], today]);
    return { organizations: byId(organizations), seats: byId(seats) };
  }
}
