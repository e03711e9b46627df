import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { contributionRow, type ContributionRow, NAMES_SOURCE } from './contribution-rows.js';
import { CONTRIBUTION_READABLE, CONTRIBUTION_SOURCE, type ContributionScope } from './contribution-scope.js';

/** What is said of a contribution beside another one. */
export interface MergedRow {
  id: string;
  name: string;
  mergedInto: string | null;
}

const CONTRIBUTIONS = `select ${contributionRow('$6')} from ${CONTRIBUTION_SOURCE} ${NAMES_SOURCE} where ${CONTRIBUTION_READABLE}`;
const IN_ORDER = 'order by k.number desc, k.id';

/** Contributions as the pages show them: one statement, whatever their number. */
@Injectable()
export class ContributionsRepository {
  constructor(private readonly units: Units) {}

  /** The latest first. */
  list(scope: ContributionScope, today: Day): Promise<ContributionRow[]> {
    return this.rows(`${CONTRIBUTIONS} ${IN_ORDER}`, [...scope, today]);
  }

  byIds(scope: ContributionScope, today: Day, ids: readonly string[]): Promise<ContributionRow[]> {
    return this.rows(`${CONTRIBUTIONS} and k.id = any($7::uuid[]) ${IN_ORDER}`, [...scope, today, ids]);
  }

  /** Those of `ids`, and those that were merged into them, as far as they may be read. */
  aroundMerging(scope: ContributionScope, ids: readonly string[]): Promise<MergedRow[]> {
    return this.units.query(
      `select k.id, k.number || ' ' || k.topic as name, k.merged_into as "mergedInto" from ${CONTRIBUTION_SOURCE} where ${CONTRIBUTION_READABLE} and (k.id = any($6::uuid[]) or k.merged_into = any($6::uuid[])) ${IN_ORDER}`,
      [...scope, ids],
    );
  }

  async readable(scope: ContributionScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select k.id from ${CONTRIBUTION_SOURCE} where k.id = any($6::uuid[]) and ${CONTRIBUTION_READABLE}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** JSON has no moments, only their text. */
  private async rows(sql: string, parameters: unknown[]): Promise<ContributionRow[]> {
    const rows = await this.units.query<ContributionRow>(sql, parameters);
    return rows.map((row) => ({ ...row, additions: row.additions.map((addition) => ({ ...addition, receivedAt: new Date(addition.receivedAt) })), answers: row.answers.map((answer) => ({ ...answer, at: new Date(answer.at) })) }));
  }
}
