import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { AgreementRow } from './agreement-rows.js';
import { agreementReadable, organizationReadable, type OrganizationScope } from './organization-scope.js';
import { ORGANIZATION_JSON } from './organizations.repository.js';

const AGREEMENT = `
  select a.id, a.kind, a.title, a.signed_on::text as "signedOn", a.valid_from::text as "validFrom", a.valid_until::text as "validUntil",
    a.notice_months as "noticeMonths", a.warn_days as "warnDays", a.summary, a.visibility, a.version,
    (select json_agg(json_build_object('id', p.id, 'organization', ${ORGANIZATION_JSON}, 'isReadable', ${organizationReadable('o')}, 'duties', p.duties, 'resources', p.resources) order by o.name, p.id)
      from cooperation_party p join organization o on o.tenant_id = p.tenant_id and o.id = p.organization_id left join body b on b.tenant_id = o.tenant_id and b.id = o.body_id
      where p.tenant_id = a.tenant_id and p.agreement_id = a.id) as parties
  from cooperation_agreement a`;

/** Agreements as their pages show them, each question one statement. */
@Injectable()
export class AgreementsRepository {
  constructor(private readonly units: Units) {}

  /** @returns the agreements within the scope, those that end first on top; of those that have ended only with `withEnded` */
  async list(scope: OrganizationScope, today: Day, withEnded: boolean): Promise<AgreementRow[]> {
    return this.units.query(`${AGREEMENT} where ($6::boolean or a.valid_until is null or a.valid_until >= $5) and ${agreementReadable('a')} order by a.valid_until nulls last, a.title, a.id`, [...scope, today, withEnded]);
  }

  /** @returns those of a party that have not ended */
  async ofParty(scope: OrganizationScope, today: Day, organizationId: string): Promise<AgreementRow[]> {
    return this.units.query(
      `${AGREEMENT} where (a.valid_until is null or a.valid_until >= $5) and ${agreementReadable('a')}
         and exists (select from cooperation_party p where p.tenant_id = a.tenant_id and p.agreement_id = a.id and p.organization_id = $6)
       order by a.valid_until nulls last, a.title, a.id`,
      [...scope, today, organizationId],
    );
  }

  async byId(scope: OrganizationScope, id: string): Promise<AgreementRow | undefined> {
    return (await this.units.query<AgreementRow>(`${AGREEMENT} where a.id = $5 and ${agreementReadable('a')}`, [...scope, id])).at(0);
  }

  /** @returns those of `ids` that lie within the scope */
  async readable(scope: OrganizationScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select a.id from cooperation_agreement a where a.id = any($5) and ${agreementReadable('a')}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
