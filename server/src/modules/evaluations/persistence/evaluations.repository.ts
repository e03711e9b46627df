import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units.js';
import { BELONGING, MEASURE_READABLE, MEASURE_SOURCE, type MeasureBelonging, type MeasureScope, type MeasureState } from '../../measures/index.js';
import { EVALUATION_NAMES, EVALUATION_OUTLINE, EVALUATION_ROW, type EvaluationOutlineRow, type EvaluationRow } from './evaluation-rows.js';
import { EVALUATION_READABLE, EVALUATION_SOURCE } from './evaluation-scope.js';

/** A measure that can be evaluated. */
export interface EvaluatedMeasureRow extends MeasureBelonging {
  id: string;
  cycleId: string;
  state: MeasureState;
}

const IN_ORDER = 'order by c.number desc, c.id, m.number, m.id, e.number desc, e.id';

/** Evaluations as the pages show them: one statement, whatever their number. */
@Injectable()
export class EvaluationsRepository {
  constructor(private readonly units: Units) {}

  /** Of the latest cycle first. @param measureId of one measure, or null for all */
  list(scope: MeasureScope, measureId: string | null): Promise<EvaluationOutlineRow[]> {
    return this.units.query(`select ${EVALUATION_OUTLINE} from ${EVALUATION_SOURCE} ${EVALUATION_NAMES} where ${EVALUATION_READABLE} and ($6::uuid is null or e.measure_id = $6) ${IN_ORDER}`, [...scope, measureId]);
  }

  async find(scope: MeasureScope, id: string): Promise<EvaluationRow | undefined> {
    const [row] = await this.units.query<EvaluationRow>(`select ${EVALUATION_ROW} from ${EVALUATION_SOURCE} ${EVALUATION_NAMES} where ${EVALUATION_READABLE} and e.id = $6`, [...scope, id]);
    return row && { ...row, plans: row.plans.map((plan) => ({ ...plan, fixedAt: plan.fixedAt && new Date(plan.fixedAt) })) }; // JSON knows no moments
  }

  async readable(scope: MeasureScope, ids: readonly string[]): Promise<Set<string>> {
    const rows = await this.units.query<{ id: string }>(`select e.id from ${EVALUATION_SOURCE} where e.id = any($6::uuid[]) and ${EVALUATION_READABLE}`, [...scope, ids]);
    return new Set(rows.map(({ id }) => id));
  }

  async measure(scope: MeasureScope, id: string): Promise<EvaluatedMeasureRow | undefined> {
    return (await this.units.query<EvaluatedMeasureRow>(`select m.id, m.cycle_id as "cycleId", m.state, ${BELONGING} from ${MEASURE_SOURCE} where m.id = $6 and ${MEASURE_READABLE}`, [...scope, id])).at(0);
  }

  /** Whether the method of a measure was fixed, whoever asks. */
  async isMethodFixed(measureId: string): Promise<boolean> {
    return (await this.units.query('select from evaluation_plan p join evaluation e on e.tenant_id = p.tenant_id and e.id = p.evaluation_id where e.measure_id = $1 and p.fixed_at is not null limit 1', [measureId])).length > 0;
  }
}
