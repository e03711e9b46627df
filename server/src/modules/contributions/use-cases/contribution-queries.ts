import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SubjectReaders } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { isId } from '../../../kernel/ids.js';
import { CONTRIBUTION } from '../domain/contribution-activities.js';
import { OPEN } from '../domain/contribution-lifecycle.js';
import type { ContributionRow } from '../persistence/contribution-rows.js';
import { contributionScope } from '../persistence/contribution-scope.js';
import { ContributionsRepository } from '../persistence/contributions.repository.js';
import { type ContributionView, viewOf } from './contribution-view.js';
import { LinkedContents } from './linked-contents.js';

/** What the pages of contributions read; who may read one may read its history. What may not be read is answered like what does not exist. */
@Injectable()
export class ContributionQueries implements OnModuleInit {
  constructor(
    private readonly contributions: ContributionsRepository,
    private readonly contents: LinkedContents,
    private readonly readers: SubjectReaders,
  ) {}

  onModuleInit(): void {
    this.readers.register({ kind: CONTRIBUTION, readable: (actor, ids) => this.contributions.readable(contributionScope(actor), ids) });
  }

  async all(actor: Actor): Promise<ContributionView[]> {
    return this.views(actor, await this.contributions.list(contributionScope(actor), actor.today));
  }

  /** Those that wait for an answer that the actor is to give: what lies with an organisation or seat of theirs, and for those who plan what lies with nobody. The first that is due first. */
  async toAnswer(actor: Actor): Promise<ContributionView[]> {
    const own = new Set([...actor.memberships, ...actor.seats].map(({ organizationId }) => organizationId));
    const plans = actor.grants.some(({ role }) => role === 'PLANNER');
    const isMine = ({ answeringOrganizationId }: ContributionRow): boolean => (answeringOrganizationId === null ? plans : own.has(answeringOrganizationId));
    const waiting = (await this.contributions.list(contributionScope(actor), actor.today)).filter((row) => OPEN.includes(row.state) && isMine(row));
    return (await this.views(actor, waiting)).filter(({ actions }) => actions.includes('contribution.answer')).toSorted((one, other) => one.answerDue.localeCompare(other.answerDue));
  }

  async one(actor: Actor, id: string): Promise<ContributionView | undefined> {
    if (!isId(id)) return undefined;
    return (await this.views(actor, await this.contributions.byIds(contributionScope(actor), actor.today, [id]))).at(0);
  }

  private async views(actor: Actor, rows: readonly ContributionRow[]): Promise<ContributionView[]> {
    const around = await this.contributions.aroundMerging(contributionScope(actor), rows.flatMap(({ id, mergedInto }) => [id, ...(mergedInto === null ? [] : [mergedInto])]));
    const contents = await this.contents.of(actor, rows.flatMap(({ answers }) => answers));
    return rows.map((row) => viewOf(actor, row, around, contents));
  }
}
