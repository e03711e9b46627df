import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';

/** The counted attempts, of everybody. */
@Injectable()
export class AttemptsRepository {
  constructor(private readonly units: Units) {}

  /** Deletes what counts no more since before a moment; the counter keeps its ends as milliseconds. */
  async forget(endedBefore: Date): Promise<void> {
    await this.units.query('delete from sign_in_attempt where expire < $1', [endedBefore.getTime()]);
  }
}
