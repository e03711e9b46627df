import { Injectable } from '@nestjs/common';
import { newId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { ContributionAddition } from '../domain/contribution-addition.entity.js';

/** Nobody needs more; whoever sends more by one form is no person. */
const MOST = 20;

/** What was sent a second time by the same form. */
@Injectable()
export class ContributionAdditionsRepository {
  constructor(private readonly units: Units) {}

  /** Keeps words that are not there yet, of a contribution that is locked. @returns whether they are new */
  async add({ tenantId, contributionId, topic, text, receivedAt }: Omit<ContributionAddition, 'id'>): Promise<boolean> {
    const said = await this.units.query<{ topic: string; text: string }>('select topic, text from contribution where id = $1 union all select topic, text from contribution_addition where contribution_id = $1', [contributionId]);
    if (said.length > MOST || said.some((each) => each.topic === topic && each.text === text)) return false;
    await (await this.units.manager()).insert(ContributionAddition, { tenantId, id: newId(), contributionId, topic, text, receivedAt });
    return true;
  }

  /** What must not stand in a contribution must not stand there either. */
  async forget(tenantId: string, contributionId: string): Promise<void> {
    await (await this.units.manager()).delete(ContributionAddition, { tenantId, contributionId });
  }
}
