import { Injectable } from '@nestjs/common';
import type { Day } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { MEASURE_NAMES, MEASURE_ROW, type MeasureRow } from './measure-rows.js';
import { MEASURE_READABLE, MEASURE_SOURCE, type MeasureScope } from './measure-scope.js';

const MEASURES = `select ${MEASURE_ROW} from ${MEASURE_SOURCE} ${MEASURE_NAMES} where ${MEASURE_READABLE}`;
const IN_ORDER = 'order by c.number desc, c.id, m.number, m.id';

/** Measures as the pages show them: one statement, whatever their number. */
@Injectable()
export class MeasuresRepository {
  constructor(private readonly units: Units) {}

  /** Of the latest cycle first. */
  list(scope: MeasureScope, today: Day): Promise<MeasureRow[]> {
    return this.units.query(`${MEASURES} ${IN_ORDER}`, [...scope, today]);
  }

  byIds(scope: MeasureScope, today: Day, ids: readonly string[]): Promise<MeasureRow[]> {
    return this.units.query(`${MEASURES} and m.id = any($7::uuid[]) ${IN_ORDER}`, [...scope, today, ids]);
  }

  async readable(scope: MeasureScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select m.id from ${MEASURE_SOURCE} where m.id = any($6::uuid[]) and ${MEASURE_READABLE}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }
}
