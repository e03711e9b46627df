import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscussedKinds, type DiscussedPlace } from '../../../kernel/discussed.js';
import { Units } from '../../../platform/database/units.js';
import { CONTRIBUTION } from '../domain/contribution-activities.js';

/** Contributions are talked about; what is internal is a matter of the body whose planning they are about. */
@Injectable()
export class DiscussedContributions implements OnModuleInit {
  constructor(
    private readonly kinds: DiscussedKinds,
    private readonly units: Units,
  ) {}

  onModuleInit(): void {
    this.kinds.register({ kind: CONTRIBUTION, placeOf: (id) => this.placeOf(id) });
  }

  private async placeOf(id: string): Promise<DiscussedPlace | undefined> {
    const [place] = await this.units.query<Pick<DiscussedPlace, 'bodyId'>>('select k.body_id as "bodyId" from contribution k where k.id = $1', [id]);
    return place && { ...place, cycleId: null, blockId: null };
  }
}
