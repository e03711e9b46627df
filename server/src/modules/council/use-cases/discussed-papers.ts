import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscussedKinds, type DiscussedPlace } from '../../../kernel/discussed.js';
import { Units } from '../../../platform/database/units.js';
import { PAPER } from '../domain/council-activities.js';

/** Papers are talked about; what is internal is a matter of the body whose council gets them. */
@Injectable()
export class DiscussedPapers implements OnModuleInit {
  constructor(
    private readonly kinds: DiscussedKinds,
    private readonly units: Units,
  ) {}

  onModuleInit(): void {
    this.kinds.register({ kind: PAPER, placeOf: (id) => this.placeOf(id) });
  }

  private async placeOf(id: string): Promise<DiscussedPlace | undefined> {
    const [place] = await this.units.query<Pick<DiscussedPlace, 'cycleId' | 'bodyId'>>('select p.cycle_id as "cycleId", p.body_id as "bodyId" from paper p where p.id = $1', [id]);
    return place && { ...place, blockId: null };
  }
}
