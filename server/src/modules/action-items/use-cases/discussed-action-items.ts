import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscussedKinds, type DiscussedPlace } from '../../../kernel/discussed.js';
import { Units } from '../../../platform/database/units.js';
import { ACTION_ITEM } from '../domain/action-item-activities.js';

/** Aufträge are talked about, where the content stands that they are about; what is internal is a matter of the body that gave them. */
@Injectable()
export class DiscussedActionItems implements OnModuleInit {
  constructor(
    private readonly kinds: DiscussedKinds,
    private readonly units: Units,
  ) {}

  onModuleInit(): void {
    this.kinds.register({ kind: ACTION_ITEM, placeOf: (id) => this.placeOf(id) });
  }

  private async placeOf(id: string): Promise<DiscussedPlace | undefined> {
    const [place] = await this.units.query<DiscussedPlace>(
      `select k.cycle_id as "cycleId", k.block_id as "blockId", g.body_id as "bodyId" from action_item i
       join organization g on g.tenant_id = i.tenant_id and g.id = i.given_by_id left join task k on k.tenant_id = i.tenant_id and k.id = i.task_id where i.id = $1`,
      [id],
    );
    return place;
  }
}
