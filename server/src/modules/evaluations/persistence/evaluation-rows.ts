import type { Day } from '../../../kernel/clock.js';
import type { PartialDate } from '../../../kernel/partial-date.js';
import type { Visibility } from '../../../kernel/visibility.js';
import { BELONGING, type MeasureState } from '../../measures/index.js';
import type { EvaluationBelonging } from '../domain/evaluation-facts.js';
import type { Certainty, EvaluationState, IndicatorPurpose } from '../domain/evaluation-lifecycle.js';

export interface NamedRow {
  id: string;
  name: string;
}

/** An evaluation in a list: where it stands, and nothing of what was found, so that nobody is ranked by it. */
export interface EvaluationOutlineRow extends EvaluationBelonging {
  id: string;
  number: number;
  state: EvaluationState;
  stateReason: string | null;
  measure: { id: string; number: number; title: string; state: MeasureState };
  body: NamedRow;
  cycle: NamedRow & { number: number };
  /** As the latest version of the method has it. */
  due: PartialDate | null;
  isMethodFixed: boolean;
  visibility: Visibility;
  version: number;
}

export interface PlanRow {
  id: string;
  versionNo: number;
  purpose: string;
  questions: string;
  method: string;
  /** Of the Methodenkoffer: under the name that it had when it was chosen, with what is to be asked before it is used. */
  chosenMethod: (NamedRow & { questions: string[] }) | null;
  comparison: string;
  criteria: string;
  involvement: string;
  noInvolvementReason: string;
  due: PartialDate | null;
  evaluator: { organization: NamedRow | null; seat: NamedRow | null; person: NamedRow | null } | null;
  changeReason: string;
  fixedAt: Date | null;
  fixedBy: string | null;
}

export interface IndicatorRow extends NamedRow {
  unit: string;
  purpose: IndicatorPurpose;
  description: string;
  version: number;
}

export interface ValueRow {
  id: string;
  label: string;
  indicator: IndicatorRow | null;
  baseline: string;
  baselineOn: Day | null;
  baselineSource: string;
  result: string;
  resultOn: Day | null;
  resultSource: string;
}

export interface FindingRow {
  id: string;
  observed: string;
  contribution: string;
  otherInfluences: string;
  restsOn: string;
  certainty: Certainty;
}

/** An evaluation as its page shows it. */
export interface EvaluationRow extends EvaluationOutlineRow {
  involvement: string;
  noInvolvementReason: string;
  conclusion: string;
  sroi: number | null;
  sroiBasis: string;
  nothingLearned: string;
  /** The latest version first. */
  plans: PlanRow[];
  values: ValueRow[];
  findings: FindingRow[];
}

const named = (row: string, name = `${row}.name`): string => `case when ${row}.id is not null then json_build_object('id', ${row}.id, 'name', ${name}) end`;
const due = (row: string): string => `case when ${row}.due_date is not null then json_build_object('date', ${row}.due_date, 'precision', ${row}.due_precision) end`;
const parts = (from: string, fields: string, order: string): string => `coalesce((select json_agg(json_build_object(${fields}) order by ${order}) from ${from} where n.tenant_id = e.tenant_id and n.evaluation_id = e.id), '[]')`;

/** Whose an evaluation is, of the latest version `lp` of its method. */
export const EVALUATION_BELONGING = `${BELONGING}, coalesce(lp.evaluator_organization_id, ls.organization_id) as "evaluatingOrganizationId"`;

/** The latest version of the method of the evaluation `e`, with its seat. */
export const LATEST_PLAN = `left join lateral (select p.* from evaluation_plan p where p.tenant_id = e.tenant_id and p.evaluation_id = e.id order by p.version_no desc limit 1) lp on true
  left join seat ls on ls.tenant_id = lp.tenant_id and ls.id = lp.evaluator_seat_id`;

export const EVALUATION_OUTLINE = `e.id, e.number, e.state, e.state_reason as "stateReason", ${EVALUATION_BELONGING},
    json_build_object('id', m.id, 'number', m.number, 'title', m.title, 'state', m.state) as measure, ${named('b')} as body, json_build_object('id', c.id, 'number', c.number, 'name', cb.name) as cycle,
    ${due('lp')} as due, e.plan_id is not null as "isMethodFixed", e.visibility, e.version`;

/** What the outline names, beside measure, cycle and seat. */
export const EVALUATION_NAMES = `join body b on b.tenant_id = m.tenant_id and b.id = m.body_id join body cb on cb.tenant_id = c.tenant_id and cb.id = c.body_id ${LATEST_PLAN}`;

const PLANS = parts(
  `evaluation_plan n left join organization o on o.tenant_id = n.tenant_id and o.id = n.evaluator_organization_id left join seat s on s.tenant_id = n.tenant_id and s.id = n.evaluator_seat_id
     left join person p on p.tenant_id = n.tenant_id and p.id = n.evaluator_person_id left join person f on f.tenant_id = n.tenant_id and f.id = n.fixed_by
     left join method k on k.tenant_id = n.tenant_id and k.id = n.method_id`,
  `'id', n.id, 'versionNo', n.version_no, 'purpose', n.purpose, 'questions', n.questions, 'method', n.method,
   'chosenMethod', case when k.id is not null then json_build_object('id', k.id, 'name', n.method_name, 'questions', k.questions) end, 'comparison', n.comparison, 'criteria', n.criteria, 'involvement', n.involvement,
   'noInvolvementReason', n.no_involvement_reason, 'due', ${due('n')}, 'changeReason', n.change_reason, 'fixedAt', n.fixed_at, 'fixedBy', f.given_name || ' ' || f.family_name,
   'evaluator', case when num_nonnulls(o.id, s.id) > 0 then json_build_object('organization', ${named('o')}, 'seat', ${named('s', 's.title')}, 'person', ${named('p', "p.given_name || ' ' || p.family_name")}) end`,
  'n.version_no desc',
);
const VALUES = parts(
  'evaluation_value n left join indicator i on i.tenant_id = n.tenant_id and i.id = n.indicator_id',
  `'id', n.id, 'label', n.label, 'baseline', n.baseline, 'baselineOn', n.baseline_on, 'baselineSource', n.baseline_source, 'result', n.result, 'resultOn', n.result_on, 'resultSource', n.result_source,
   'indicator', case when i.id is not null then json_build_object('id', i.id, 'name', i.name, 'unit', i.unit, 'purpose', i.purpose, 'description', i.description, 'version', i.version) end`,
  'n.position',
);
const FINDINGS = parts('evaluation_finding n', `'id', n.id, 'observed', n.observed, 'contribution', n.contribution, 'otherInfluences', n.other_influences, 'restsOn', n.rests_on, 'certainty', n.certainty`, 'n.position');

export const EVALUATION_ROW = `${EVALUATION_OUTLINE}, e.involvement, e.no_involvement_reason as "noInvolvementReason", e.conclusion, e.sroi::float8 as sroi, e.sroi_basis as "sroiBasis", e.nothing_learned as "nothingLearned",
    ${PLANS} as plans, ${VALUES} as values, ${FINDINGS} as findings`;
