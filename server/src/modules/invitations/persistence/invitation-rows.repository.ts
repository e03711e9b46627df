import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { MembershipRole, PersonName } from '../../organizations/index.js';

/** An invitation as the page of its organisation lists it. */
export interface InvitationRow {
  id: string;
  email: string;
  name: string;
  role: MembershipRole;
  invitedBy: PersonName;
  createdAt: Date;
  expiresAt: Date;
}

/** What an invitation says to whoever was invited. */
export interface OfferRow {
  tenantName: string;
  timeZone: string;
  /** Which day it is in the Planungskreis. */
  today: Day;
  organizationName: string;
  organizationUntil: Day | null;
  inviterName: string;
}

/** Invitations that are only shown. */
@Injectable()
export class InvitationRowsRepository {
  constructor(private readonly units: Units) {}

  /** @returns those that were neither used nor revoked, also when they have expired; the latest first */
  async ofOrganization(organizationId: string): Promise<InvitationRow[]> {
    return this.units.query(
      `select i.id, i.email, i.given_name || ' ' || i.family_name as name, i.role, i.created_at as "createdAt", i.expires_at as "expiresAt",
         json_build_object('id', p.id, 'name', p.given_name || ' ' || p.family_name) as "invitedBy"
       from invitation i join person p on p.tenant_id = i.tenant_id and p.id = i.invited_by
       where i.organization_id = $1 and i.used_at is null and i.revoked_at is null order by i.created_at desc, i.id`,
      [organizationId],
    );
  }

  async offer(id: string, now: Date): Promise<OfferRow> {
    const [offer] = await this.units.query<OfferRow>(
      `select t.name as "tenantName", t.time_zone as "timeZone", (($2::timestamptz at time zone t.time_zone)::date)::text as today,
         o.name as "organizationName", o.valid_until::text as "organizationUntil", p.given_name || ' ' || p.family_name as "inviterName"
       from invitation i join tenant t on t.id = i.tenant_id join organization o on o.tenant_id = i.tenant_id and o.id = i.organization_id
         join person p on p.tenant_id = i.tenant_id and p.id = i.invited_by
       where i.id = $1`,
      [id, now],
    );
    return offer;
  }
}
