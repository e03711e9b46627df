import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { type AnalysisScope, FINDING_READABLE, FINDING_SOURCE } from './analysis-scope.js';
import { FINDING_ROW, type FindingRow } from './finding-rows.js';

const FINDINGS = `select ${FINDING_ROW} from ${FINDING_SOURCE} where ${FINDING_READABLE}`;
const IN_ORDER = 'order by c.number desc, f.number, f.id';

/** Befunde as the pages show them: one statement, whatever their number. */
@Injectable()
export class FindingsRepository {
  constructor(private readonly units: Units) {}

  /** Those that stand, of the latest cycle first. */
  list(scope: AnalysisScope): Promise<FindingRow[]> {
    return this.units.query(`${FINDINGS} and f.removed_reason is null ${IN_ORDER}`, [...scope]);
  }

  /** @returns those of `ids` that may be read, also removed ones */
  byIds(scope: AnalysisScope, ids: readonly string[]): Promise<FindingRow[]> {
    return this.units.query(`${FINDINGS} and f.id = any($6::uuid[]) ${IN_ORDER}`, [...scope, ids]);
  }

  async readable(scope: AnalysisScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select f.id from ${FINDING_SOURCE} where f.id = any($6::uuid[]) and ${FINDING_READABLE}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
