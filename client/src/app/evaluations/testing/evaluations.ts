import type { EvaluationMethodsQuery } from '../../gql/evaluations/graphql';
import type { Evaluation, EvaluationFinding, EvaluationPlan, EvaluationValue } from '../data/evaluation.store';
import type { EvaluationOutline } from '../data/evaluations.store';

type MethodChoice = EvaluationMethodsQuery['methods'][number];

/** A version of the method that says everything and is fixed; `changes` says what is different. */
export const plan = (id: string, changes: Partial<EvaluationPlan> = {}): EvaluationPlan =>
  ({
    __typename: 'EvaluationPlan',
    changeReason: '',
    chosenMethod: null,
    comparison: 'Vorher und nachher.',
    criteria: 'Zehn Gäste mehr je Abend.',
    due: { __typename: 'PlannedDate', date: '2027-06-01', precision: 'MONTH' },
    evaluator: { __typename: 'Accountable', organization: { __typename: 'Named', id: 'o1', name: 'Stelle Sozialplanung' }, person: null, seat: null },
    fixedAt: '2026-11-01T10:00:00Z',
    fixedBy: 'Jana Terhorst',
    id,
    involvement: 'Gäste fragen mit.',
    method: 'Zählen und fragen.',
    noInvolvementReason: '',
    purpose: 'Entscheiden, ob es weitergeht.',
    questions: 'Kommen mehr Menschen?',
    versionNo: 1,
    ...changes,
  }) as EvaluationPlan;

export const value = (id: string, changes: Partial<EvaluationValue> = {}): EvaluationValue =>
  ({ __typename: 'EvaluationValue', id, label: 'Gäste je Abend', indicator: null, baseline: '12', baselineOn: '2026-11-01', baselineSource: 'Strichliste', result: '', resultOn: null, resultSource: '', ...changes }) as EvaluationValue;

export const finding = (id: string): EvaluationFinding =>
  ({ __typename: 'EvaluationFinding', id, observed: 'Es kommen mehr Gäste.', contribution: 'Der Treff ist abends offen.', otherInfluences: 'Die neue Buslinie.', restsOn: 'Strichlisten.', certainty: 'MEDIUM' }) as EvaluationFinding;

const place = {
  body: { __typename: 'Named', id: 'voerde', name: 'Voerde' },
  cycle: { __typename: 'GoalCycle', id: 'c1', name: 'Voerde', number: 1 },
  measure: { __typename: 'EvaluatedMeasure', id: 'm', number: 3, state: 'AGREED', title: 'Treff am Abend' },
} as const;

/** An evaluation whose method is fixed, kept by whoever looks at it. */
export const evaluation = (id: string, changes: Partial<Evaluation> = {}): Evaluation =>
  ({
    __typename: 'Evaluation',
    ...place,
    actions: ['evaluation.plan', 'evaluation.value', 'evaluation.baseline', 'evaluation.give_up'],
    conclusion: '',
    findings: [],
    id,
    involvement: '',
    isMethodFixed: true,
    noInvolvementReason: '',
    nothingLearned: '',
    number: 1,
    plans: [plan('v1')],
    sroi: null,
    sroiBasis: '',
    state: 'METHOD_FIXED',
    stateReason: null,
    values: [],
    version: 2,
    visibility: 'TENANT',
    ...changes,
  }) as Evaluation;

export const outline = (id: string, changes: Partial<EvaluationOutline> = {}): EvaluationOutline =>
  ({ __typename: 'EvaluationOutline', ...place, due: { __typename: 'PlannedDate', date: '2027-06-01', precision: 'MONTH' }, id, isMethodFixed: true, number: 1, state: 'METHOD_FIXED', stateReason: null, version: 2, visibility: 'TENANT', ...changes }) as EvaluationOutline;

/** A method that looks at effects and is in use, as the form is told of it. */
export const methodChoice = (id: string, name: string, changes: Partial<MethodChoice> = {}): MethodChoice =>
  ({ __typename: 'Method', id, isRetired: false, kinds: ['EVALUATION'], name, questions: ['Wer fehlt?'], ...changes }) as MethodChoice;

/** A method that a version goes by. */
export const chosen = (id: string, name: string, questions: string[] = []): EvaluationPlan['chosenMethod'] => ({ __typename: 'ChosenMethod', id, name, questions }) as EvaluationPlan['chosenMethod'];
