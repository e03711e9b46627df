import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';

/** The seats that stand for the cycles in the leadership. */
@Injectable()
export class SponsorsRepository {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  /** @returns the sponsor's seat of a body's newest cycle that has not ended; without a body that of the newest of all */
  async seatFor(bodyId: string | null): Promise<string | undefined> {
    const [row] = await this.units.query<{ seatId: string | null }>(
      `select sponsor_seat_id as "seatId" from planning_cycle where ($1::uuid is null or body_id = $1) and state not in ('CLOSED', 'ABANDONED') and sponsor_seat_id is not null
       order by number desc, id desc limit 1`,
      [bodyId],
    );
    return row?.seatId ?? undefined;
  }

  /** @returns those who lead the administration of a body, or of the whole Planungskreis */
  async executives(bodyId: string | null): Promise<string[]> {
    const rows = await this.units.query<{ personId: string }>(
      `select distinct g.person_id as "personId" from role_grant g join tenant t on t.id = g.tenant_id cross join lateral (select ($2::timestamptz at time zone t.time_zone)::date as today) d
       where g.role = 'EXECUTIVE' and g.organization_id is null and (g.body_id is null or g.body_id = $1) and g.valid_from <= d.today and (g.valid_until is null or g.valid_until >= d.today)
       order by 1`,
      [bodyId, this.clock.now()],
    );
    return rows.map(({ personId }) => personId);
  }
}
