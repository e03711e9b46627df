import { Injectable } from '@nestjs/common';
import type { DiscussedPlace } from '../../../kernel/discussed.js';
import { Units } from '../../../platform/database/units.js';

/** Where blocks and tasks stand: in which cycle and block, of which body. Repeated per body, a block is still of its cycle's body: who knows that from inside plans it. */
@Injectable()
export class DiscussedPlacesRepository {
  constructor(private readonly units: Units) {}

  async ofBlock(id: string): Promise<DiscussedPlace | undefined> {
    return this.place('building_block b', 'b.id', id);
  }

  async ofTask(id: string): Promise<DiscussedPlace | undefined> {
    return this.place('task w join building_block b on b.tenant_id = w.tenant_id and b.id = w.block_id', 'w.id', id);
  }

  private async place(work: string, key: string, id: string): Promise<DiscussedPlace | undefined> {
    const [place] = await this.units.query<DiscussedPlace>(
      `select c.id as "cycleId", b.id as "blockId", c.body_id as "bodyId" from ${work} join planning_cycle c on c.tenant_id = b.tenant_id and c.id = b.cycle_id where ${key} = $1`,
      [id],
    );
    return place;
  }
}
