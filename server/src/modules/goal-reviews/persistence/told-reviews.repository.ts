import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { conferencesOf } from './goal-review-rows.js';

/** What is needed to say whom Zielprüfungen concern, whoever asks. */
@Injectable()
export class ToldReviewsRepository {
  constructor(private readonly units: Units) {}

  /** The conferences of the bodies that are asked for their consent. */
  async conferencesAsked(proposalId: string, at: Date): Promise<string[]> {
    const rows = await this.units.query<{ ids: string[] }>(`select ${conferencesOf('s.body_id', 's.tenant_id', '$1')} as ids from goal_consent s where s.proposal_id = $2`, [at, proposalId]);
    return rows.flatMap(({ ids }) => ids);
  }
}
