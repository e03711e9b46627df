import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscussedKinds, type DiscussedPlace } from '../../../kernel/discussed.js';
import { Units } from '../../../platform/database/units.js';
import { MEASURE } from '../domain/measure-activities.js';

/** Measures are talked about; what is internal is a matter of the body whose measure it is. */
@Injectable()
export class DiscussedMeasures implements OnModuleInit {
  constructor(
    private readonly kinds: DiscussedKinds,
    private readonly units: Units,
  ) {}

  onModuleInit(): void {
    this.kinds.register({ kind: MEASURE, placeOf: (id) => this.placeOf(id) });
  }

  private async placeOf(id: string): Promise<DiscussedPlace | undefined> {
    const [place] = await this.units.query<Pick<DiscussedPlace, 'cycleId' | 'bodyId'>>('select m.cycle_id as "cycleId", m.body_id as "bodyId" from measure m where m.id = $1', [id]);
    return place && { ...place, blockId: null };
  }
}
