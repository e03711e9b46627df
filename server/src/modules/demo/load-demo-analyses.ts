import { Injectable } from '@nestjs/common';
import { type ActivityEntry, ActivityLog } from '../../kernel/activity.js';
import { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/ids.js';
import { Units } from '../../platform/database/units.js';
import { FileRefused } from '../../platform/files/json-file.js';
import { answerDue, Evidence, Finding, FINDING, Recommendation, RECOMMENDATION, RecommendationFinding, RecommendationResponse } from '../analyses/index.js';
import type { DemoAnalyses } from './demo-analyses.js';
import { dayOf, type Ids } from './pass-demo-gates.js';

const MS_PER_DAY = 86_400_000;

interface Place {
  cycleId: string;
  blockId: string;
}

type Known = ReadonlyMap<string, string>;

/** Writes down what the analyses of an example brought, each with its history. */
@Injectable()
export class LoadDemoAnalyses {
  constructor(
    private readonly units: Units,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /** @throws FileRefused for an organisation, a person, a block or a Befund that there is not */
  async execute(tenantId: string, key: string, { findings, recommendations }: DemoAnalyses, ids: Ids): Promise<void> {
    const found = (known: Known, name: string): string => {
      const id = known.get(name);
      if (id === undefined) throw new FileRefused(`data/demo (${key})`, 'analyses', `there is no "${name}"`);
      return id;
    };
    const blocks = await this.blocks();
    const placeOf = (block: string): Place => ({ blockId: found(new Map([...blocks].map(([name, { blockId }]) => [name, blockId])), block), cycleId: blocks.get(block)?.cycleId ?? '' });
    const findingIds = new Map(findings.map((finding) => [finding.key, newId()]));
    const manager = await this.units.manager();
    for (const [index, { key: name, evidence, by, daysAgo, block, ...content }] of findings.entries()) {
      const [id, place, personId] = [found(findingIds, name), placeOf(block), found(ids.people, by)];
      await manager.insert(Finding, { tenantId, id, number: index + 1, ...place, ...content, createdBy: personId, createdAt: this.at(daysAgo) });
      await manager.insert(Evidence, evidence.map((each) => ({ tenantId, id: newId(), findingId: id, ...each })));
      await this.tell(tenantId, personId, { kind: 'FINDING_ADDED', subject: { kind: FINDING, id, ...place }, payload: { kind: content.kind }, at: this.at(daysAgo) });
    }
    for (const [index, { by, daysAgo, block, organization, title, text, findings: from, issuedDaysAgo, answer }] of recommendations.entries()) {
      const [id, place, personId] = [newId(), placeOf(block), found(ids.people, by)];
      const subject = { kind: RECOMMENDATION, id, ...place };
      const to = { organizationId: found(ids.organizations, organization), seatId: null };
      const issuedAt = issuedDaysAgo === undefined ? null : this.at(issuedDaysAgo);
      const due = issuedAt && answerDue(dayOf(issuedAt));
      await manager.insert(Recommendation, { tenantId, id, number: index + 1, ...place, ...to, title, text, state: answer?.kind ?? (issuedAt ? 'ISSUED' : 'DRAFTED'), issuedAt, answerDue: due, createdBy: personId, createdAt: this.at(daysAgo) });
      await manager.insert(RecommendationFinding, from.map((name) => ({ tenantId, recommendationId: id, findingId: found(findingIds, name) })));
      await this.tell(tenantId, personId, { kind: 'RECOMMENDATION_DRAFTED', subject, payload: to, at: this.at(daysAgo) });
      if (issuedAt && due) await this.tell(tenantId, personId, { kind: 'RECOMMENDATION_ISSUED', subject, payload: { ...to, answerDue: due }, at: issuedAt });
      if (!answer) continue;
      const [givenBy, at] = [found(ids.people, answer.by), this.at(answer.daysAgo)];
      await manager.insert(RecommendationResponse, { tenantId, id: newId(), recommendationId: id, kind: answer.kind, reason: answer.reason, givenBy, givenAt: at });
      await this.tell(tenantId, givenBy, { kind: 'RECOMMENDATION_ANSWERED', subject, payload: { from: 'ISSUED', answer: answer.kind, until: null }, note: answer.reason, at });
    }
  }

  private async blocks(): Promise<Map<string, Place>> {
    const blocks = await this.units.query<Place & { key: string }>('select key, id as "blockId", cycle_id as "cycleId" from building_block');
    return new Map(blocks.map(({ key, ...place }) => [key, place]));
  }

  private async tell(tenantId: string, personId: string, entry: ActivityEntry): Promise<void> {
    await this.activity.record({ tenantId, personId }, entry);
  }

  private at(daysAgo: number): Date {
    return new Date(this.clock.now().getTime() - daysAgo * MS_PER_DAY);
  }
}
