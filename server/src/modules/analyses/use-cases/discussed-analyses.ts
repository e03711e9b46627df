import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscussedKinds, type DiscussedPlace } from '../../../kernel/discussed.js';
import { Units } from '../../../platform/database/units.js';
import { FINDING, RECOMMENDATION } from '../domain/analysis-activities.js';

/** Befunde and recommendations are talked about where their analysis stands; what is internal is a matter of the body that plans. */
@Injectable()
export class DiscussedAnalyses implements OnModuleInit {
  constructor(
    private readonly kinds: DiscussedKinds,
    private readonly units: Units,
  ) {}

  onModuleInit(): void {
    this.kinds.register({ kind: FINDING, placeOf: (id) => this.placeIn('finding', id) });
    this.kinds.register({ kind: RECOMMENDATION, placeOf: (id) => this.placeIn('recommendation', id) });
  }

  private async placeIn(table: 'finding' | 'recommendation', id: string): Promise<DiscussedPlace | undefined> {
    const [place] = await this.units.query<DiscussedPlace>(
      `select a.cycle_id as "cycleId", a.block_id as "blockId", c.body_id as "bodyId" from ${table} a join planning_cycle c on c.tenant_id = a.tenant_id and c.id = a.cycle_id where a.id = $1`,
      [id],
    );
    return place;
  }
}
