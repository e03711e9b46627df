import { createHash, randomBytes } from 'node:crypto';
import type { GrantedRole } from '../src/kernel/actor.js';
import { newId } from '../src/kernel/ids.js';
import type { MembershipRole, OrganizationKind } from '../src/modules/organizations/index.js';
import { sql } from './database.js';

/** A day long past, from which everything in a test is valid. */
const LONG_AGO = '2020-01-01';

/** Builds what a test needs straight into the database, so that no test depends on another use case. */
export class World {
  constructor(private readonly url: string) {}

  async tenant(name = 'Musterkreis'): Promise<string> {
    const id = newId();
    await sql(this.url, 'insert into tenant (id, name) values ($1, $2)', [id, name]);
    return id;
  }

  async account(email: string, passwordHash = 'no password'): Promise<string> {
    const id = newId();
    await sql(this.url, 'insert into account (id, email, password_hash, password_changed_at) values ($1, $2, $3, now())', [id, email, passwordHash]);
    return id;
  }

  async person(tenantId: string, { accountId = null, email = `${newId()}@example.org`, givenName = 'Erika', familyName = 'Muster', leftOn = null }: PersonParts = {}): Promise<string> {
    const id = newId();
    await sql(this.url, 'insert into person (tenant_id, id, account_id, email, given_name, family_name, left_on) values ($1, $2, $3, $4, $5, $6, $7)', [tenantId, id, accountId, email, givenName, familyName, leftOn]);
    return id;
  }

  /** @returns the cookie of a browser in which this account is signed in, in this Planungskreis */
  async session(tenantId: string, accountId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const hash = createHash('sha256').update(token).digest();
    await sql(this.url, `insert into session (token_hash, account_id, tenant_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, now(), now(), now() + interval '1 day')`, [hash, accountId, tenantId]);
    return `planungskreis=${token}`;
  }

  async role(tenantId: string, personId: string, role: GrantedRole, { from = LONG_AGO, until = null, bodyId = null }: Period & { bodyId?: string | null } = {}): Promise<void> {
    await sql(this.url, 'insert into role_grant (tenant_id, id, person_id, role, valid_from, valid_until, body_id) values ($1, $2, $3, $4, $5, $6, $7)', [tenantId, newId(), personId, role, from, until, bodyId]);
  }

  async organization(tenantId: string, { kind = 'PLANNING_GROUP', name = 'Planungsgruppe', bodyId = null, parentId = null, visibility = 'INTERNAL', until = null }: OrganizationParts = {}): Promise<string> {
    const id = newId();
    await sql(this.url, 'insert into organization (tenant_id, id, kind, name, body_id, parent_id, visibility, valid_until) values ($1, $2, $3, $4, $5, $6, $7, $8)', [tenantId, id, kind, name, bodyId, parentId, visibility, until]);
    return id;
  }

  async membership(tenantId: string, personId: string, organizationId: string, { role = 'MEMBER', from = LONG_AGO, until = null }: Period & { role?: MembershipRole } = {}): Promise<string> {
    const id = newId();
    await sql(this.url, 'insert into membership (tenant_id, id, person_id, organization_id, role, valid_from, valid_until) values ($1, $2, $3, $4, $5, $6, $7)', [tenantId, id, personId, organizationId, role, from, until]);
    return id;
  }

  /** @param invitedBy a person; whoever accepted it makes it a used one */
  async invitation(tenantId: string, organizationId: string, invitedBy: string, { acceptedBy = null }: { acceptedBy?: string | null } = {}): Promise<string> {
    const id = newId();
    await sql(
      this.url,
      `insert into invitation (tenant_id, id, organization_id, invited_by, role, email, given_name, family_name, locale, created_at, expires_at, used_at, person_id)
       values ($1, $2, $3, $4, 'MEMBER', $6, 'Erika', 'Muster', 'de', now(), now() + interval '7 days', case when $5::uuid is not null then now() end, $5)`,
      [tenantId, id, organizationId, invitedBy, acceptedBy, `${id}@example.org`],
    );
    return id;
  }

  async seat(tenantId: string, organizationId: string, title = 'Leitung'): Promise<string> {
    const id = newId();
    await sql(this.url, 'insert into seat (tenant_id, id, organization_id, title) values ($1, $2, $3, $4)', [tenantId, id, organizationId, title]);
    return id;
  }

  async holding(tenantId: string, seatId: string, personId: string, { kind = 'HOLDER', from = LONG_AGO, until = null, acting = null }: HoldingParts = {}): Promise<string> {
    const id = newId();
    await sql(this.url, 'insert into seat_holding (tenant_id, id, seat_id, person_id, kind, valid_from, valid_until, acting_from) values ($1, $2, $3, $4, $5, $6, $7, $8)', [tenantId, id, seatId, personId, kind, from, until, acting]);
    return id;
  }

  /** @param organizationIds the parties, two or more */
  async agreement(tenantId: string, organizationIds: readonly string[], { title = 'Kooperationsvereinbarung', from = LONG_AGO, until = null, noticeMonths = null, warnDays = 180, visibility = 'INTERNAL' }: AgreementParts = {}): Promise<{ agreementId: string; partyIds: string[] }> {
    const agreementId = newId();
    const partyIds = organizationIds.map(() => newId());
    await sql(
      this.url,
      `with agreement as (insert into cooperation_agreement (tenant_id, id, kind, title, valid_from, valid_until, notice_months, warn_days, visibility) values ($1, $2, 'COOPERATION', $3, $4, $5, $6, $7, $8))
       insert into cooperation_party (tenant_id, id, agreement_id, organization_id) select $1, id, $2, organization_id from unnest($9::uuid[], $10::uuid[]) as party (id, organization_id)`,
      [tenantId, agreementId, title, from, until, noticeMonths, warnDays, visibility, partyIds, organizationIds],
    );
    return { agreementId, partyIds };
  }

  async contactPoint(tenantId: string, bodyId: string, organizationId: string, { name = 'Nachbarschaftstreff', space = 'Mitte', validUntil = null, endedOn = null, visibility = 'INTERNAL' }: ContactPointParts = {}): Promise<string> {
    const id = newId();
    await sql(this.url, 'insert into contact_point (tenant_id, id, body_id, organization_id, name, space, valid_until, ended_on, visibility) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [tenantId, id, bodyId, organizationId, name, space, validUntil, endedOn, visibility]);
    return id;
  }
}

interface PersonParts {
  accountId?: string | null;
  email?: string;
  givenName?: string;
  familyName?: string;
  leftOn?: string | null;
}

interface OrganizationParts {
  kind?: OrganizationKind;
  name?: string;
  bodyId?: string | null;
  parentId?: string | null;
  visibility?: string;
  until?: string | null;
}

interface HoldingParts extends Period {
  kind?: 'HOLDER' | 'DEPUTY';
  /** Since when a deputy stands in. */
  acting?: string | null;
}

interface Period {
  from?: string;
  until?: string | null;
}

interface AgreementParts extends Period {
  title?: string;
  noticeMonths?: number | null;
  warnDays?: number;
  visibility?: string;
}

interface ContactPointParts {
  name?: string;
  space?: string;
  validUntil?: string | null;
  endedOn?: string | null;
  visibility?: string;
}
