import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { type AnalysisScope, RECOMMENDATION_READABLE, RECOMMENDATION_SOURCE } from './analysis-scope.js';
import { ADDRESSEE_SOURCE, recommendationRow, type RecommendationRow } from './recommendation-rows.js';

const RECOMMENDATIONS = `select ${recommendationRow('$6')} from ${RECOMMENDATION_SOURCE} ${ADDRESSEE_SOURCE} where ${RECOMMENDATION_READABLE}`;
const IN_ORDER = 'order by c.number desc, r.number, r.id';

/** Recommendations as the pages show them: one statement, whatever their number. */
@Injectable()
export class RecommendationsRepository {
  constructor(private readonly units: Units) {}

  /** Of the latest cycle first. */
  list(scope: AnalysisScope, today: Day): Promise<RecommendationRow[]> {
    return this.rows(`${RECOMMENDATIONS} ${IN_ORDER}`, [...scope, today]);
  }

  byIds(scope: AnalysisScope, today: Day, ids: readonly string[]): Promise<RecommendationRow[]> {
    return this.rows(`${RECOMMENDATIONS} and r.id = any($7::uuid[]) ${IN_ORDER}`, [...scope, today, ids]);
  }

  /** Those that follow from one of these Befunde. */
  ofFindings(scope: AnalysisScope, today: Day, findingIds: readonly string[]): Promise<RecommendationRow[]> {
    return this.rows(
      `${RECOMMENDATIONS} and r.id in (select l.recommendation_id from recommendation_finding l where l.finding_id = any($7::uuid[])) ${IN_ORDER}`,
      [...scope, today, findingIds],
    );
  }

  async readable(scope: AnalysisScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select r.id from ${RECOMMENDATION_SOURCE} where r.id = any($6::uuid[]) and ${RECOMMENDATION_READABLE}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** JSON has no moments, only their text. */
  private async rows(sql: string, parameters: unknown[]): Promise<RecommendationRow[]> {
    const rows = await this.units.query<RecommendationRow>(sql, parameters);
    return rows.map((row) => ({ ...row, responses: row.responses.map((response) => ({ ...response, at: new Date(response.at) })) }));
  }
}
