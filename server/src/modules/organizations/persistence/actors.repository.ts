import { Injectable } from '@nestjs/common';
import type { Actor, ActorGrant, ActorMembership, ActorSeat } from '../../../kernel/actor.js';
import { Units } from '../../../platform/database/units.js';

interface ActorRow {
  accountId: string;
  personId: string;
  today: string;
  grants: ActorGrant[];
  memberships: ActorMembership[];
  seats: ActorSeat[];
}

const valid = (row: string): string => `${row}.valid_from <= d.today and (${row}.valid_until is null or ${row}.valid_until >= d.today)`;
/** An organisation that has ended gives nobody a role, so that whoever belongs to it need not be taken out one by one. */
const exists = (row: string): string => `(${row}.valid_until is null or ${row}.valid_until >= d.today)`;

const ACTORS = `
  select p.account_id as "accountId", p.id as "personId", d.today::text as today,
    coalesce((select json_agg(json_build_object('role', g.role, 'bodyId', g.body_id, 'organizationId', g.organization_id) order by g.role, g.id)
      from role_grant g where g.person_id = p.id and ${valid('g')}), '[]') as grants,
    coalesce((select json_agg(json_build_object('organizationId', o.id, 'organizationKind', o.kind, 'bodyId', o.body_id, 'role', m.role) order by o.name, o.id)
      from membership m join organization o on o.id = m.organization_id where m.person_id = p.id and ${valid('m')} and ${exists('o')}), '[]') as memberships,
    coalesce((select json_agg(json_build_object('seatId', s.id, 'organizationId', s.organization_id) order by s.title, s.id)
      from seat_holding h join seat s on s.id = h.seat_id join organization o on o.id = s.organization_id where h.person_id = p.id and ${valid('h')} and ${exists('o')}
        and (h.kind = 'HOLDER' or (h.acting_from <= d.today and (h.acting_until is null or h.acting_until >= d.today)))), '[]') as seats
  from person p
  join tenant t on t.id = p.tenant_id
  cross join lateral (select ($2::timestamptz at time zone t.time_zone)::date as today) d
  where p.account_id is not null and (p.left_on is null or p.left_on > d.today)`;

/** Everything that decides what somebody may do, in one statement; row-level security limits it to the Planungskreis. */
@Injectable()
export class ActorsRepository {
  constructor(private readonly units: Units) {}

  /** @returns undefined when the account has no person in the unit's Planungskreis who has not left */
  async ofAccount(accountId: string, tenantId: string, now: Date): Promise<Actor | undefined> {
    const [row] = await this.units.query<ActorRow>(`${ACTORS} and p.account_id = $1`, [accountId, now]);
    return row && { tenantId, ...row };
  }

  /** Those of these persons who have an account and have not left. */
  async ofPersons(personIds: readonly string[], tenantId: string, now: Date): Promise<Actor[]> {
    const rows = await this.units.query<ActorRow>(`${ACTORS} and p.id = any($1) order by p.id`, [personIds, now]);
    return rows.map((row) => ({ tenantId, ...row }));
  }

  /** Everybody with an account who belongs to one of these organisations, as a member or through a seat. */
  async ofOrganizations(organizationIds: readonly string[], tenantId: string, now: Date): Promise<Actor[]> {
    const rows = await this.units.query<ActorRow>(
      `${ACTORS} and (exists (select from membership m where m.person_id = p.id and m.organization_id = any($1) and ${valid('m')})
         or exists (select from seat_holding h join seat s on s.id = h.seat_id where h.person_id = p.id and s.organization_id = any($1) and ${valid('h')}))
       order by p.id`,
      [organizationIds, now],
    );
    return rows.map((row) => ({ tenantId, ...row }));
  }
}
