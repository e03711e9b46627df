import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import type { FindingKind } from '../domain/finding-kinds.js';
import type { RecommendationState } from '../domain/recommendation-lifecycle.js';
import { type AnalysisScope, FINDING_READABLE, FINDING_SOURCE, RECOMMENDATION_READABLE, RECOMMENDATION_SOURCE } from './analysis-scope.js';

interface FindingCount {
  kind: FindingKind;
  count: number;
}

interface RecommendationCount {
  state: RecommendationState;
  count: number;
}

/** What a block of analyses has brought, in numbers. */
export interface BlockAnalysisRow {
  blockId: string;
  findings: FindingCount[];
  recommendations: RecommendationCount[];
}

const FINDINGS = `select coalesce(json_agg(k), '[]') from (select f.kind, count(*)::int as count from ${FINDING_SOURCE} where f.block_id = a.id and f.removed_reason is null and ${FINDING_READABLE} group by f.kind order by f.kind) k`;
const RECOMMENDATIONS = `select coalesce(json_agg(k), '[]') from (select r.state, count(*)::int as count from ${RECOMMENDATION_SOURCE} where r.block_id = a.id and ${RECOMMENDATION_READABLE} group by r.state order by r.state) k`;

/** Counts what may be read of the analyses of blocks: one statement, however many they are. */
@Injectable()
export class BlockAnalysesRepository {
  constructor(private readonly units: Units) {}

  of(scope: AnalysisScope, blockIds: readonly string[]): Promise<BlockAnalysisRow[]> {
    return this.units.query(`select a.id as "blockId", (${FINDINGS}) as findings, (${RECOMMENDATIONS}) as recommendations from building_block a where a.kind = 'ANALYSES' and a.id = any($6::uuid[])`, [...scope, blockIds]);
  }
}
