import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscussedKinds, type DiscussedPlace } from '../../../kernel/discussed.js';
import { Units } from '../../../platform/database/units.js';
import { EVALUATION } from '../domain/evaluation-activities.js';

/** Evaluations are talked about; what is internal is a matter of the body whose measure it is. */
@Injectable()
export class DiscussedEvaluations implements OnModuleInit {
  constructor(
    private readonly kinds: DiscussedKinds,
    private readonly units: Units,
  ) {}

  onModuleInit(): void {
    this.kinds.register({ kind: EVALUATION, placeOf: (id) => this.placeOf(id) });
  }

  private async placeOf(id: string): Promise<DiscussedPlace | undefined> {
    const [place] = await this.units.query<Pick<DiscussedPlace, 'cycleId' | 'bodyId'>>(
      'select m.cycle_id as "cycleId", m.body_id as "bodyId" from evaluation e join measure m on m.tenant_id = e.tenant_id and m.id = e.measure_id where e.id = $1',
      [id],
    );
    return place && { ...place, blockId: null };
  }
}
