import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import type { AddresseeIds } from '../domain/analysis-activities.js';
import { Units } from '../../../platform/database/units.js';
import { isLed } from '../../organizations/index.js';
import type { Authored } from '../domain/analysis-facts.js';
import { RecommendationFinding } from '../domain/recommendation-finding.entity.js';
import { RecommendationLink } from '../domain/recommendation-link.entity.js';
import { RecommendationResponse } from '../domain/recommendation-response.entity.js';
import { Recommendation } from '../domain/recommendation.entity.js';
import { type AnalysisScope, RECOMMENDATION_READABLE, RECOMMENDATION_SOURCE } from './analysis-scope.js';
import { authored } from './finding-rows.js';

/** What decides about a recommendation beside itself. */
interface Deciding extends Authored {
  addresseeOrganizationId: string;
  /** Whether somebody leads that organisation. */
  isLed: boolean;
  findingIds: string[];
}

export type LockedRecommendation = Recommendation & Deciding;

const DECIDING = `select ${authored('r')}, coalesce(r.organization_id, s.organization_id) as "addresseeOrganizationId", ${isLed('coalesce(r.organization_id, s.organization_id)', '$7::date')} as "isLed",
    array(select l.finding_id from recommendation_finding l where l.tenant_id = r.tenant_id and l.recommendation_id = r.id order by l.finding_id) as "findingIds"
  from ${RECOMMENDATION_SOURCE} where r.id = $6 and ${RECOMMENDATION_READABLE}`;

/** Recommendations for whoever changes them: whatever changes in one waits for its row. */
@Injectable()
export class RecommendationWorkRepository {
  constructor(private readonly units: Units) {}

  /** Locks a recommendation within the scope. */
  async lock(tenantId: string, scope: AnalysisScope, id: string, today: Day): Promise<LockedRecommendation | undefined> {
    await this.units.query('select from recommendation where id = $1 for no key update', [id]);
    const [facts] = await this.units.query<Deciding>(DECIDING, [...scope, id, today]);
    return facts && { ...(await (await this.units.manager()).findOneByOrFail(Recommendation, { tenantId, id })), ...facts };
  }

  /** Adds a recommendation with the next number of its cycle, whose row is locked. */
  async add(recommendation: Partial<Recommendation> & Pick<Recommendation, 'cycleId'>): Promise<void> {
    const [{ number }] = await this.units.query<{ number: number }>('select coalesce(max(number), 0) + 1 as number from recommendation where cycle_id = $1', [recommendation.cycleId]);
    await (await this.units.manager()).insert(Recommendation, { ...recommendation, number });
  }

  async update({ tenantId, id, version }: LockedRecommendation, changes: Partial<Recommendation> = {}): Promise<void> {
    await (await this.units.manager()).update(Recommendation, { tenantId, id }, { ...changes, version: version + 1 });
  }

  /** @returns the kind of the organisation that is addressed, itself or by one of its seats */
  async kindOf({ organizationId, seatId }: AddresseeIds): Promise<string> {
    const [{ kind }] = await this.units.query<{ kind: string }>('select o.kind from organization o where o.id = coalesce($1, (select s.organization_id from seat s where s.id = $2))', [organizationId, seatId]);
    return kind;
  }

  /** Makes it follow from these Befunde and no others. */
  async follow(tenantId: string, recommendationId: string, findingIds: readonly string[]): Promise<void> {
    const manager = await this.units.manager();
    await manager.delete(RecommendationFinding, { tenantId, recommendationId });
    await manager.insert(RecommendationFinding, findingIds.map((findingId) => ({ tenantId, recommendationId, findingId })));
  }

  async answer(response: RecommendationResponse): Promise<void> {
    await (await this.units.manager()).insert(RecommendationResponse, response);
  }

  /** Links what comes of it; the same a second time changes nothing. */
  async link(link: RecommendationLink): Promise<void> {
    await this.units.query('insert into recommendation_link (tenant_id, id, recommendation_id, task_id, action_item_id, goal_id) values ($1, $2, $3, $4, $5, $6) on conflict do nothing', [link.tenantId, link.id, link.recommendationId, link.taskId, link.actionItemId, link.goalId]);
  }
}
