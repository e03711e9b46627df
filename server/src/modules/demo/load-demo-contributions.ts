import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../kernel/activity.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Units } from '../../platform/database/units.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { answerDue } from '../analyses/index.js';
import { Contribution, ContributionAnswer, ContributionPage, contributionSubject } from '../contributions/index.js';
import type { DemoContribution, DemoContributions } from './demo-contributions.js';
import { dayOf, type Ids } from './pass-demo-gates.js';

const MS_PER_DAY = 86_400_000;

/** Writes down what was contributed in an example, each with its history. */
@Injectable()
export class LoadDemoContributions {
  constructor(
    private readonly units: Units,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @throws FileRefused for a body, an organisation, a person or a contribution that there is not */
  async execute(tenantId: string, key: string, { page, contributions }: DemoContributions, ids: Ids): Promise<void> {
    const found = (known: ReadonlyMap<string, string>, name: string): string => {
      const id = known.get(name);
      if (id === undefined) throw new FileRefused(`data/demo (${key})`, 'contributions', `there is no "${name}"`);
      return id;
    };
    const manager = await this.units.manager();
    if (page) await manager.insert(ContributionPage, { tenantId, slug: page.slug, introduction: page.introduction, bodyId: found(ids.bodies, page.body), organizationId: found(ids.organizations, page.organization), ticketKey: randomBytes(32) });
    const own = new Map(contributions.map((each) => [each.key, newId()]));
    for (const [index, each] of contributions.toSorted((one, other) => other.daysAgo - one.daysAgo).entries()) {
      const { by, organization, owner, body, topic, text, socialSpace, targetGroup, mergedInto } = each;
      const [id, receivedAt] = [found(own, each.key), this.at(each.daysAgo)];
      const [personId, organizationId, ownerOrganizationId] = [by === undefined ? null : found(ids.people, by), organization === undefined ? null : found(ids.organizations, organization), found(ids.organizations, owner)];
      const contributor = personId === null ? 'CITIZEN' : organizationId === null ? 'PERSON' : 'ORGANIZATION';
      const content = { topic, text, socialSpace, targetGroup, receivedAt, answerDue: answerDue(dayOf(receivedAt)), mergedInto: mergedInto === undefined ? null : found(own, mergedInto) };
      await manager.insert(Contribution, { tenantId, id, number: index + 1, bodyId: found(ids.bodies, body), contributor, personId, organizationId, ownerOrganizationId, ...content, state: stateOf(each), visibility: personId === null ? 'INTERNAL' : 'PARTICIPANTS' });
      await this.tell(tenantId, personId, { kind: 'CONTRIBUTION_RECEIVED', subject: contributionSubject(id), payload: { contributor, organizationId: ownerOrganizationId, seatId: null }, at: receivedAt });
      if (each.answer) await this.answer(tenantId, id, each.answer, found(ids.people, each.answer.by));
    }
  }

  private async answer(tenantId: string, contributionId: string, { daysAgo, kind, reason }: NonNullable<DemoContribution['answer']>, givenBy: string): Promise<void> {
    const givenAt = this.at(daysAgo);
    await (await this.units.manager()).insert(ContributionAnswer, { tenantId, id: newId(), contributionId, kind, reason, givenBy, givenAt });
    await this.tell(tenantId, givenBy, { kind: 'CONTRIBUTION_ANSWERED', subject: contributionSubject(contributionId), payload: { from: 'ACKNOWLEDGED', answer: kind, contentId: null }, note: reason, at: givenAt });
  }

  private async tell(tenantId: string, personId: string | null, entry: ActivityEntry): Promise<void> {
    await this.activity.record({ tenantId, personId }, entry);
  }

  private at(daysAgo: number): Date {
    return new Date(this.clock.now().getTime() - daysAgo * MS_PER_DAY);
  }
}

function stateOf({ answer, mergedInto }: DemoContribution): 'ACKNOWLEDGED' | 'ANSWERED' | 'MERGED' {
  if (mergedInto !== undefined) return 'MERGED';
  return answer ? 'ANSWERED' : 'ACKNOWLEDGED';
}
