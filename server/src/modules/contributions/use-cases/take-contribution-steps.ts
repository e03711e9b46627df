import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotAllowed, NotFound } from '../../../platform/graphql/refusals.js';
import { mayWith } from '../../access/index.js';
import { contributionSubject } from '../domain/contribution-activities.js';
import { factsOfContribution } from '../domain/contribution-facts.js';
import { CONTRIBUTION_MOVES, type ContributionVerb } from '../domain/contribution-lifecycle.js';
import type { Contribution } from '../domain/contribution.entity.js';
import { ContributionChangedMeanwhile, ContributionStepNotPossible } from '../domain/contributions.refusals.js';
import { contributionScope } from '../persistence/contribution-scope.js';
import { ContributionWorkRepository, type LockedContribution } from '../persistence/contribution-work.repository.js';

/** A contribution as the actor saw it. */
export interface SeenContribution {
  contributionId: string;
  version: number;
}

interface ContributionStep {
  entry: Omit<ActivityEntry, 'subject'>;
  columns: Partial<Contribution>;
}

/** What every step of a contribution has in common: lock, right, version, whether it is possible there, then the step. */
@Injectable()
export class TakeContributionSteps {
  static readonly refusals = [NotFound, ContributionChangedMeanwhile, ContributionStepNotPossible] as const;

  constructor(
    private readonly units: Units,
    private readonly work: ContributionWorkRepository,
    private readonly activity: ActivityLog,
  ) {}

  /**
   * @param plan runs in the unit, after the rights
   * @throws Refused with NotFound, NotAllowed, ContributionChangedMeanwhile, ContributionStepNotPossible, or what `plan` throws
   */
  execute(actor: Actor, verb: ContributionVerb, { contributionId, version }: SeenContribution, plan: (it: LockedContribution) => Promise<ContributionStep> | ContributionStep): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const it = await this.lock(actor, verb, contributionId, version);
      await this.take(actor, it, await plan(it));
      return it.id;
    });
  }

  /** Runs in a unit. @param version the one that the actor saw; null where only its state matters @throws Refused as `execute` */
  async lock(actor: Actor, verb: ContributionVerb, contributionId: string, version: number | null): Promise<LockedContribution> {
    const it = isId(contributionId) ? await this.work.lock(actor.tenantId, contributionScope(actor), contributionId, actor.today) : undefined;
    if (!it) throw new Refused(new NotFound(contributionId));
    const { by, from } = CONTRIBUTION_MOVES[verb];
    if (!mayWith(actor, by, factsOfContribution(actor, it))) throw new Refused(new NotAllowed(by));
    if (version !== null && version !== it.version) throw new Refused(new ContributionChangedMeanwhile(contributionId));
    if (!from.includes(it.state)) throw new Refused(new ContributionStepNotPossible(it.state));
    return it;
  }

  /** Writes a step of a contribution that is locked. */
  async take(actor: Actor, it: LockedContribution, { entry, columns }: ContributionStep): Promise<void> {
    await this.work.update(it, columns);
    await this.activity.record(actor, { ...entry, subject: contributionSubject(it.id) });
  }
}
