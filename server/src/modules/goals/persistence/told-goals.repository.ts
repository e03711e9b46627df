import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { Goal } from '../domain/goal.entity.js';

/** What is needed to say whom a goal concerns, whoever asks. */
@Injectable()
export class ToldGoalsRepository {
  constructor(private readonly units: Units) {}

  async find(id: string): Promise<Pick<Goal, 'createdBy' | 'proposedById'> | undefined> {
    return (await this.units.query<Pick<Goal, 'createdBy' | 'proposedById'>>('select created_by as "createdBy", proposed_by_id as "proposedById" from goal where id = $1', [id])).at(0);
  }
}
