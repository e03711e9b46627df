import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { Units } from '../database/units.js';

/** No queue and no outbox brings a job back after so long. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** Which jobs of the unit's Planungskreis have had their effect, written in its very transaction. */
@Injectable()
export class Receipts {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  /**
   * Waits for whoever does the same job at this moment.
   * @returns whether the effect is still to come; it must then follow in this unit
   */
  async sign(tenantId: string, jobId: string): Promise<boolean> {
    const signed = await this.units.query('insert into job_receipt (tenant_id, job_id, done_at) values ($1, $2, $3) on conflict do nothing returning job_id', [tenantId, jobId, this.clock.now()]);
    return signed.length > 0;
  }

  async forget(now: Date): Promise<void> {
    await this.units.query('delete from job_receipt where done_at < $1', [new Date(now.getTime() - KEPT_DAYS * DAY_MS)]);
  }
}
