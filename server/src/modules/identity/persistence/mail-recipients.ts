import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { type Recipient, Recipients } from '../../../kernel/mails.js';
import { Units } from '../../../platform/database/units.js';

/** Persons as recipients of mails: as long as they belong to the Planungskreis, in the language of their account. */
@Injectable()
export class MailRecipients extends Recipients {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {
    super();
  }

  async find(personId: string): Promise<Recipient | undefined> {
    const [recipient] = await this.units.query<Recipient>(
      `select p.id as "personId", p.given_name || ' ' || p.family_name as name, p.email as address, coalesce(a.locale, 'de') as locale
       from person p join tenant t on t.id = p.tenant_id left join account a on a.id = p.account_id
       where p.id = $1 and (p.left_on is null or p.left_on > ($2::timestamptz at time zone t.time_zone)::date)`,
      [personId, this.clock.now()],
    );
    return recipient;
  }
}
