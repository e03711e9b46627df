import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscussedKinds, type DiscussedPlace } from '../../../kernel/discussed.js';
import { Units } from '../../../platform/database/units.js';
import { GOAL } from '../domain/goal-activities.js';

/** Goals are talked about; what is internal is a matter of the body whose goal it is. */
@Injectable()
export class DiscussedGoals implements OnModuleInit {
  constructor(
    private readonly kinds: DiscussedKinds,
    private readonly units: Units,
  ) {}

  onModuleInit(): void {
    this.kinds.register({ kind: GOAL, placeOf: (id) => this.placeOf(id) });
  }

  private async placeOf(id: string): Promise<DiscussedPlace | undefined> {
    const [place] = await this.units.query<Pick<DiscussedPlace, 'cycleId' | 'bodyId'>>('select g.cycle_id as "cycleId", g.body_id as "bodyId" from goal g where g.id = $1', [id]);
    return place && { ...place, blockId: null };
  }
}
