import type { ChangesObject, Entry, Role } from './matrix.js';
import type { Browser } from './program.js';

const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';
/** A version that no evaluation ever has: whoever gets so far is told that it changed, and nothing does. */
const NEVER = -1;

const READERS: readonly Role[] = ['PLANNER', 'EXECUTIVE', 'SECTOR_PLANNER', 'COUNCIL_OFFICE', 'COUNCIL_MEMBER', 'DATA_STEWARD', 'TREASURER', 'ADVISER', 'AUDITOR', 'STEERING_MEMBER', 'COORDINATOR', 'MEMBER', 'PARTNER', 'PARTNER_COORDINATOR'];
const WRITERS: readonly Role[] = ['PLANNER', 'COORDINATOR', 'SECTOR_PLANNER'];
const KEEPERS: readonly Role[] = ['PLANNER', 'DATA_STEWARD'];

const data = async (browser: Browser, query: string, variables?: object) => (await browser.ask(query, variables as never)).data;

/** The verbs about an evaluation of a measure for which the planning group answers. */
const writes = (name: string, parts: object = {}): [string, ChangesObject] => [
  `EvaluationChangesResolver.${name}`,
  { kind: 'verb', part: 'measures', holders: WRITERS, allowed: ['PLANNER', 'COORDINATOR'], ask: async (browser, { evaluationId }) => (await browser.verb(name, { evaluationId, version: NEVER, ...parts })).__typename as string },
];
const finding = { observed: 'x', contribution: 'x', otherInfluences: 'x', restsOn: 'x', certainty: 'LOW' };
const own = { kind: 'own', testedIn: 'evaluations.e2e-spec.ts' } as const;

export const evaluationEntries: Readonly<Record<string, Entry>> = {
  'EvaluationsResolver.evaluations': { kind: 'list', part: 'measures', closedTo: ['ADMINISTRATOR'], ids: async (browser) => (await data(browser, '{ evaluations { id measure { id } } }')).evaluations.flatMap(({ id, measure }: any) => [id, measure.id]) },
  'EvaluationsResolver.evaluation': { kind: 'object', part: 'measures', nothing: null, read: async (browser, { evaluationId }) => (await data(browser, 'query ($id: ID!) { evaluation(id: $id) { id } }', { id: evaluationId }))?.evaluation ?? null },
  'EvaluationsResolver.measureEvaluations': { kind: 'object', part: 'measures', nothing: null, read: async (browser, { measureId }) => (await data(browser, 'query ($id: ID!) { measureEvaluations(measureId: $id) { evaluations { id } } }', { id: measureId }))?.measureEvaluations ?? null },
  'EvaluationsResolver.indicators': { kind: 'roles', roles: READERS, ask: (browser) => browser.ask('{ indicators { id } }') },
  'EvaluationsResolver.actions': own,
  'EvaluationChangedMeanwhileResolver.current': own,
  'EvaluationNewsResolver.evaluationNews': { kind: 'own', testedIn: 'realtime.e2e-spec.ts' },
  'EvaluationChangesResolver.planEvaluation': { kind: 'roles', roles: WRITERS, ask: (browser) => browser.ask('mutation ($input: PlanEvaluationInput!) { planEvaluation(input: $input) { __typename } }', { input: { requestId: UNKNOWN_ID, measureId: UNKNOWN_ID } }) },
  'EvaluationChangesResolver.saveIndicator': { kind: 'roles', roles: KEEPERS, ask: (browser) => browser.ask('mutation ($input: SaveIndicatorInput!) { saveIndicator(input: $input) { __typename } }', { input: { name: 'x', purpose: 'EFFECT', indicatorId: UNKNOWN_ID } }) },
  ...Object.fromEntries([
    writes('saveEvaluationPlan'), writes('fixEvaluationMethod'), writes('saveEvaluationValue', { label: 'x' }), writes('removeEvaluationValue', { valueId: UNKNOWN_ID }), writes('recordBaseline'), writes('startCollecting'),
    writes('saveEvaluationFinding', finding), writes('removeEvaluationFinding', { findingId: UNKNOWN_ID }), writes('assessEvaluation', { conclusion: 'x' }), writes('reportEvaluation', { visibility: 'TENANT' }), writes('adoptEvaluationLessons'),
    writes('giveUpEvaluation', { reason: 'x' }),
  ]),
};
