import { randomBytes } from 'node:crypto';
import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';

interface ContributionParts {
  bodyId: string;
  personId?: string | null;
  organizationId?: string | null;
  ownerOrganizationId?: string | null;
  topic?: string;
  state?: 'ACKNOWLEDGED' | 'CONSIDERED';
  visibility?: string;
  receivedDaysAgo?: number;
  citizen?: { name?: string; email: string; isConfirmed?: boolean };
}

/** What an answer says that a contribution led to. */
interface LedTo {
  findingId?: string;
  measureId?: string;
}

/** Builds contributions straight into the database; each returns an id. */
export class ContributionWorld {
  constructor(private readonly database: string) {}

  async contribution(tenantId: string, parts: ContributionParts): Promise<string> {
    const { bodyId, personId = null, organizationId = null, ownerOrganizationId = null, topic = 'Ein Treff am Abend', state = 'ACKNOWLEDGED', visibility = 'PARTICIPANTS', receivedDaysAgo = 0, citizen } = parts;
    const contributor = personId === null ? 'CITIZEN' : organizationId === null ? 'PERSON' : 'ORGANIZATION';
    const id = newId();
    await sql(
      this.database,
      `insert into contribution (tenant_id, id, number, body_id, contributor, person_id, organization_id, owner_organization_id, topic, text, state, visibility, received_at, answer_due, citizen_name, citizen_email, citizen_locale, citizen_confirmed_at)
       values ($1, $2, (select coalesce(max(number), 0) + 1 from contribution where tenant_id = $1), $3, $4, $5, $6, $7, $8, 'Abends ist alles zu.', $9, $10, now() - $11::int * interval '1 day', current_date - $11::int + 60, $12, $13, case when $13::text is not null then 'de' end, case when $14 then now() end)`,
      [tenantId, id, bodyId, contributor, personId, organizationId, ownerOrganizationId, topic, state, visibility, receivedDaysAgo, citizen?.name ?? '', citizen?.email ?? null, citizen?.isConfirmed ?? false],
    );
    return id;
  }

  async answer(tenantId: string, contributionId: string, givenBy: string, { findingId, measureId }: LedTo = {}): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into contribution_answer (tenant_id, id, contribution_id, kind, reason, finding_id, measure_id, given_by, given_at) values ($1, $2, $3, 'ADOPTED', 'x', $4, $5, $6, now())`, [tenantId, id, contributionId, findingId ?? null, measureId ?? null, givenBy]);
    return id;
  }

  /** Makes a contribution of somebody without an account into one that was written down for them. */
  async record(contributionId: string, by: string, { name = '', isNameAgreed = false, answerWay = '' } = {}): Promise<void> {
    await sql(this.database, `update contribution set recorded_by = $2, occasion = 'STALL', speaker = 'RESIDENT', citizen_name = $3, is_name_agreed = $4, answer_way = $5 where id = $1`, [contributionId, by, name, isNameAgreed, answerWay]);
  }

  /** What came later by the same form. */
  async addition(tenantId: string, contributionId: string, text = 'Auch samstags.'): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into contribution_addition (tenant_id, id, contribution_id, topic, text, received_at) values ($1, $2, $3, 'Ein Treff am Abend', $4, now())`, [tenantId, id, contributionId, text]);
    return id;
  }

  async merge(contributionId: string, intoId: string): Promise<void> {
    await sql(this.database, `update contribution set state = 'MERGED', merged_into = $2 where id = $1`, [contributionId, intoId]);
  }

  /** @returns the key by which the page knows its forms */
  async page(tenantId: string, slug: string, { bodyId, organizationId = null, isOpen = true }: { bodyId: string; organizationId?: string | null; isOpen?: boolean }): Promise<Buffer> {
    const key = randomBytes(32);
    await sql(this.database, 'insert into contribution_page (tenant_id, slug, is_open, introduction, body_id, organization_id, ticket_key) values ($1, $2, $3, $4, $5, $6, $7)', [tenantId, slug, isOpen, 'Was fehlt Ihnen?', bodyId, organizationId, key]);
    return key;
  }
}
