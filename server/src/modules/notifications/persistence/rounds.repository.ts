import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';

/** What the Planungskreis says of its days. */
export interface TenantDays {
  timeZone: string;
  silenceDays: number;
}

/** Until when the hours of the unit's Planungskreis are served. */
@Injectable()
export class RoundsRepository {
  constructor(private readonly units: Units) {}

  /** Locks it, so that of two rounds one goes first. @returns until when the hours are served: `otherwise` where none was */
  async lock(tenantId: string, otherwise: Date): Promise<Date> {
    await this.units.query('insert into notification_round (tenant_id, done_until) values ($1, $2) on conflict do nothing', [tenantId, otherwise]);
    const [{ doneUntil }] = await this.units.query<{ doneUntil: Date }>('select done_until as "doneUntil" from notification_round where tenant_id = $1 for update', [tenantId]);
    return doneUntil;
  }

  async advance(tenantId: string, until: Date): Promise<void> {
    await this.units.query('update notification_round set done_until = $2 where tenant_id = $1', [tenantId, until]);
  }

  async days(tenantId: string): Promise<TenantDays> {
    const [days] = await this.units.query<TenantDays>('select time_zone as "timeZone", silence_days as "silenceDays" from tenant where id = $1', [tenantId]);
    if (!days) throw new Error('The unit has no Planungskreis.');
    return days;
  }
}
