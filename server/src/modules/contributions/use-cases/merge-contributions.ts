import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { InputProblem, InputProblemCode, InvalidInput } from '../../../platform/graphql/refusals.js';
import { ContributionWorkRepository } from '../persistence/contribution-work.repository.js';
import { type SeenContribution, TakeContributionSteps } from './take-contribution-steps.js';

/** Brings together contributions that say the same: they keep their words and authors, and are answered with one of them, by the earliest of their last days. */
@Injectable()
export class MergeContributions {
  constructor(
    private readonly units: Units,
    private readonly work: ContributionWorkRepository,
    private readonly steps: TakeContributionSteps,
  ) {}

  /** @throws Refused as TakeContributionSteps, for each of them, and with InvalidInput for one that would be merged into itself */
  execute(actor: Actor, { contributionId, version, otherIds }: SeenContribution & { otherIds: string[] }): Promise<string> {
    const ids = [...new Set(otherIds)];
    if (ids.includes(contributionId)) throw new Refused(new InvalidInput(new InputProblem('otherIds', InputProblemCode.NOT_ALLOWED)));
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      await this.work.lockAll([contributionId, ...ids]);
      const into = await this.steps.lock(actor, 'MERGE', contributionId, version);
      const dues = [into.answerDue];
      for (const id of ids) {
        const other = await this.steps.lock(actor, 'MERGE', id, null);
        dues.push(other.answerDue);
        await this.work.followMerge(id, into.id);
        await this.steps.take(actor, other, { entry: { kind: 'CONTRIBUTION_MERGED', payload: { from: other.state, intoId: into.id } }, columns: { state: 'MERGED', mergedInto: into.id } });
      }
      await this.steps.take(actor, into, { entry: { kind: 'CONTRIBUTIONS_TAKEN_IN', payload: { contributionIds: ids } }, columns: { answerDue: dues.toSorted()[0] } });
      return into.id;
    });
  }
}
