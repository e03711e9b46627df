import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { AgreementTerms } from '../domain/agreement-standing.js';

/** An agreement that ends, with whom it concerns. */
interface EndingAgreement extends AgreementTerms {
  id: string;
  organizationIds: string[];
}

const PARTIES = `array(select p.organization_id from cooperation_party p where p.tenant_id = a.tenant_id and p.agreement_id = a.id order by 1)`;

/** What is needed to say whom agreements concern, whoever asks. */
@Injectable()
export class ToldAgreementsRepository {
  constructor(private readonly units: Units) {}

  /** @returns the organisations that have agreed */
  async partiesOf(id: string): Promise<string[]> {
    const [row] = await this.units.query<{ organizationIds: string[] }>(`select ${PARTIES} as "organizationIds" from cooperation_agreement a where a.id = $1`, [id]);
    return row?.organizationIds ?? [];
  }

  /** Those that have not ended before a day. */
  endingFrom(day: Day): Promise<EndingAgreement[]> {
    return this.units.query(
      `select a.id, a.valid_from::text as "validFrom", a.valid_until::text as "validUntil", a.notice_months as "noticeMonths", a.warn_days as "warnDays", ${PARTIES} as "organizationIds"
       from cooperation_agreement a where a.valid_until >= $1 order by a.valid_until, a.id`,
      [day],
    );
  }
}
