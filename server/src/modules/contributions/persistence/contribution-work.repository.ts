import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { isLed } from '../../organizations/index.js';
import { ContributionAnswer } from '../domain/contribution-answer.entity.js';
import type { Answerable } from '../domain/contribution-facts.js';
import { Contribution } from '../domain/contribution.entity.js';
import { ANSWERING, CONTRIBUTION_READABLE, CONTRIBUTION_SOURCE, type ContributionScope } from './contribution-scope.js';

export type LockedContribution = Contribution & Answerable;

const DECIDING = `select k.body_id as "bodyId", ${ANSWERING} as "answeringOrganizationId", ${isLed(ANSWERING, '$7::date')} as "isLed", k.owner_seat_id as "ownerSeatId"
  from ${CONTRIBUTION_SOURCE} where k.id = $6 and ${CONTRIBUTION_READABLE}`;

/** Contributions for whoever changes them: whatever changes in one waits for its row. */
@Injectable()
export class ContributionWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks a contribution within the scope. */
  async lock(tenantId: string, scope: ContributionScope, id: string, today: Day): Promise<LockedContribution | undefined> {
    await this.units.query('select from contribution where id = $1 for no key update', [id]);
    const [facts] = await this.units.query<Answerable>(DECIDING, [...scope, id, today]);
    return facts && { ...(await (await this.units.manager()).findOneByOrFail(Contribution, { tenantId, id })), ...facts };
  }

  /** Locks several, in an order of their own, so that two who do so at once never wait for each other. */
  async lockAll(ids: readonly string[]): Promise<void> {
    await this.units.query('select from contribution where id = any($1::uuid[]) order by id for no key update', [ids]);
  }

  /** Adds a contribution with the next number; whoever else adds one waits. @returns false for one that is there already */
  async add(contribution: Partial<Contribution> & Pick<Contribution, 'tenantId' | 'id'>): Promise<boolean> {
    await this.units.query('select from tenant where id = $1 for no key update', [contribution.tenantId]);
    const manager = await this.units.manager();
    if (await manager.existsBy(Contribution, { tenantId: contribution.tenantId, id: contribution.id })) return false;
    const [{ number }] = await this.units.query<{ number: number }>('select coalesce(max(number), 0) + 1 as number from contribution', []);
    await manager.insert(Contribution, { ...contribution, number });
    return true;
  }

  async update({ tenantId, id, version }: Pick<Contribution, 'tenantId' | 'id' | 'version'>, changes: Partial<Contribution>): Promise<void> {
    await (await this.units.manager()).update(Contribution, { tenantId, id }, { ...changes, version: version + 1 });
  }

  /** What was merged into one that is merged itself now is answered with the last of them. */
  async followMerge(fromId: string, intoId: string): Promise<void> {
    await this.units.query('update contribution set merged_into = $2, version = version + 1 where merged_into = $1', [fromId, intoId]);
  }

  async answer(answer: ContributionAnswer): Promise<void> {
    await (await this.units.manager()).insert(ContributionAnswer, answer);
  }

  async bodyExists(id: string): Promise<boolean> {
    return (await this.units.query('select from body where id = $1', [id])).length > 0;
  }
}
