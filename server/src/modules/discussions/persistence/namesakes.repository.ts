import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import type { PersonName } from '../../organizations/index.js';

/** People by what their name holds. */
@Injectable()
export class NamesakesRepository {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  /** @returns those with an account who have not left; first those one of whose names begins so */
  async of(part: string, most: number): Promise<PersonName[]> {
    return this.units.query(
      `select p.id, n.name from person p join tenant t on t.id = p.tenant_id cross join lateral (select p.given_name || ' ' || p.family_name as name) n
       where p.account_id is not null and (p.left_on is null or p.left_on > ($3::timestamptz at time zone t.time_zone)::date) and position(lower($1) in lower(n.name)) > 0
       order by not (starts_with(lower(p.family_name), lower($1)) or starts_with(lower(p.given_name), lower($1))), p.family_name, p.given_name, p.id limit $2`,
      [part, most, this.clock.now()],
    );
  }
}
