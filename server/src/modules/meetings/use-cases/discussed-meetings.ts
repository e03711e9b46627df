import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscussedKinds, type DiscussedPlace } from '../../../kernel/discussed.js';
import { Units } from '../../../platform/database/units.js';
import { MEETING } from '../domain/meeting-activities.js';

/** Meetings are talked about; what is internal is a matter of the body whose organisation meets. */
@Injectable()
export class DiscussedMeetings implements OnModuleInit {
  constructor(
    private readonly kinds: DiscussedKinds,
    private readonly units: Units,
  ) {}

  onModuleInit(): void {
    this.kinds.register({ kind: MEETING, placeOf: (id) => this.placeOf(id) });
  }

  private async placeOf(id: string): Promise<DiscussedPlace | undefined> {
    const [place] = await this.units.query<{ bodyId: string | null }>('select o.body_id as "bodyId" from meeting m join organization o on o.tenant_id = m.tenant_id and o.id = m.organization_id where m.id = $1', [id]);
    return place && { cycleId: null, blockId: null, ...place };
  }
}
