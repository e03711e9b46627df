import { newId } from '../src/kernel/ids.js';
import { sql } from './database.js';

interface EvaluationParts {
  by: string;
  /** Who evaluates. */
  organizationId: string | null;
  visibility?: string;
}

const WAY = ['PLANNED', 'METHOD_FIXED', 'BASELINE_RECORDED', 'COLLECTING', 'ASSESSED', 'REPORTED', 'LESSONS_ADOPTED'] as const;
export type Reached = (typeof WAY)[number];

/** Builds evaluations straight into the database; each returns an id. */
export class EvaluationWorld {
  constructor(private readonly database: string) {}

  async evaluation(tenantId: string, measureId: string, { by, visibility = 'PARTICIPANTS' }: Omit<EvaluationParts, 'organizationId'>): Promise<string> {
    return this.add(
      'evaluation (tenant_id, id, measure_id, number, visibility, created_by, created_at)',
      '$1, $2, $3, (select count(*) + 1 from evaluation where measure_id = $3), $4, $5, now()',
      [tenantId, measureId, visibility, by],
    );
  }

  /** A version of the method that says everything, as a draft. */
  async plan(tenantId: string, evaluationId: string, { by, organizationId }: Omit<EvaluationParts, 'visibility'>): Promise<string> {
    return this.add(
      'evaluation_plan (tenant_id, id, evaluation_id, version_no, purpose, questions, method, comparison, criteria, involvement, due_date, due_precision, evaluator_organization_id, change_reason, created_by, created_at)',
      `$1, $2, $3, (select count(*) + 1 from evaluation_plan where evaluation_id = $3), 'Entscheiden, ob es weitergeht.', 'Kommen mehr Menschen?', 'Zählen und fragen.', 'Vorher und nachher.', 'Zehn Gäste mehr je Abend.', 'Gäste fragen mit.',
       '2098-06-01', 'MONTH', $4, 'Zu wenige Antworten.', $5, now()`,
      [tenantId, evaluationId, organizationId, by],
    );
  }

  /** Has a version of the method go by one of the Methodenkoffer. */
  async choose(planId: string, methodId: string, name: string | null = 'Gruppengespräch'): Promise<void> {
    await sql(this.database, 'update evaluation_plan set method_id = $2, method_name = $3 where id = $1', [planId, methodId, name]);
  }

  async fix(planId: string, by: string, at: Date = new Date()): Promise<void> {
    await sql(this.database, 'update evaluation_plan set fixed_by = $2, fixed_at = $3 where id = $1', [planId, by, at]);
  }

  /** An evaluation whose method is fixed. */
  async fixed(tenantId: string, measureId: string, { visibility, ...parts }: EvaluationParts): Promise<string> {
    const id = await this.evaluation(tenantId, measureId, { by: parts.by, visibility });
    const planId = await this.plan(tenantId, id, parts);
    await sql(this.database, 'update evaluation_plan set fixed_by = $2, fixed_at = now() where id = $1', [planId, parts.by]);
    await sql(this.database, `update evaluation set state = 'METHOD_FIXED', plan_id = $2 where id = $1`, [id, planId]);
    return id;
  }

  async value(tenantId: string, evaluationId: string, { indicatorId = null, purpose = null, position = 1, baseline = '12' }: { indicatorId?: string | null; purpose?: string | null; position?: number; baseline?: string } = {}): Promise<string> {
    return this.add(
      'evaluation_value (tenant_id, id, evaluation_id, position, label, indicator_id, indicator_purpose, baseline, baseline_on, baseline_source)',
      `$1, $2, $3, $4, 'Gäste je Abend', $5, $6, $7, case when $7 <> '' then '2026-11-01'::date end, case when $7 <> '' then 'Strichliste' else '' end`,
      [tenantId, evaluationId, position, indicatorId, purpose, baseline],
    );
  }

  async finding(tenantId: string, evaluationId: string): Promise<string> {
    return this.add(
      'evaluation_finding (tenant_id, id, evaluation_id, position, observed, contribution, other_influences, rests_on, certainty)',
      `$1, $2, $3, 1, 'Es kommen mehr Gäste.', 'Der Treff ist abends offen.', 'Die neue Buslinie.', 'Strichlisten und Gespräche.', 'MEDIUM'`,
      [tenantId, evaluationId],
    );
  }

  async indicator(tenantId: string, purpose = 'EFFECT', name = 'Gäste je Abend'): Promise<string> {
    return this.add('indicator (tenant_id, id, name, unit, purpose)', `$1, $2, $3, 'Personen', $4`, [tenantId, name, purpose]);
  }

  /** Takes an evaluation whose method is fixed step by step to a state, with what each step needs. */
  async lead(tenantId: string, evaluationId: string, to: Reached): Promise<void> {
    for (const state of WAY.slice(2, WAY.indexOf(to) + 1)) {
      if (state === 'BASELINE_RECORDED') await this.value(tenantId, evaluationId);
      if (state === 'ASSESSED') await this.finding(tenantId, evaluationId);
      await sql(this.database, `update evaluation set state = $2, conclusion = 'Es lohnt sich.', involvement = 'Gäste haben mit ausgewertet.', nothing_learned = case when $2 = 'LESSONS_ADOPTED' then 'Alles kam wie geplant.' else '' end where id = $1`, [evaluationId, state]);
    }
  }

  private async add(into: string, values: string, [tenantId, ...rest]: unknown[]): Promise<string> {
    const id = newId();
    await sql(this.database, `insert into ${into} values (${values})`, [tenantId, id, ...rest]);
    return id;
  }
}
