import type { ChangesObject, Entry, Role } from './matrix.js';
import type { Browser } from './program.js';

const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';
/** A version that no measure ever has: whoever gets so far is told that it changed, and nothing does. */
const NEVER = -1;

const READERS: readonly Role[] = ['PLANNER', 'EXECUTIVE', 'SECTOR_PLANNER', 'COUNCIL_OFFICE', 'COUNCIL_MEMBER', 'DATA_STEWARD', 'TREASURER', 'ADVISER', 'AUDITOR', 'STEERING_MEMBER', 'COORDINATOR', 'MEMBER', 'PARTNER', 'PARTNER_COORDINATOR'];
const WRITERS: readonly Role[] = ['PLANNER', 'COORDINATOR', 'SECTOR_PLANNER'];
const FINANCIERS: readonly Role[] = ['PLANNER', 'TREASURER'];
const CONTENT = { title: 'x', kind: 'PROJECT', visibility: 'INTERNAL' };

const data = async (browser: Browser, query: string, variables?: object) => (await browser.ask(query, variables as never)).data;

/** The verbs about a measure for which the planning group answers, in the cycle of the Lenkungskreis; of that, nobody there is a coordinator. */
const about = (holders: readonly Role[], allowed: readonly Role[]) => (name: string, parts: object = {}): [string, ChangesObject] => [
  name,
  { kind: 'verb', part: 'measures', holders, allowed, ask: async (browser, { measureId }) => (await browser.verb(name, { measureId, version: NEVER, ...parts })).__typename as string },
];
const [writes, decides, funds] = [about(WRITERS, ['PLANNER', 'COORDINATOR']), about(['PLANNER', 'EXECUTIVE', 'COORDINATOR'], ['PLANNER', 'EXECUTIVE']), about(FINANCIERS, FINANCIERS)];
const reports = about(['PLANNER', 'COORDINATOR', 'MEMBER', 'STEERING_MEMBER', 'PARTNER', 'PARTNER_COORDINATOR'], ['PLANNER', 'COORDINATOR'])('giveMeasureStatus');
reports[1].ask = async (browser, { measureId }) => (await browser.verb('giveMeasureStatus', { measureId, requestId: UNKNOWN_ID, lage: 'ON_TRACK' })).__typename as string;
const works = about(['PLANNER', 'COORDINATOR', 'MEMBER', 'STEERING_MEMBER', 'PARTNER', 'PARTNER_COORDINATOR', 'SECTOR_PLANNER'], ['PLANNER', 'COORDINATOR', 'MEMBER']);
const [reason, programme] = [{ reason: 'x' }, { programmeId: UNKNOWN_ID, state: 'PLANNED' }];

const changes = [
  writes('editMeasure', CONTENT), writes('setMeasureSteps', { steps: [] }), works('markMeasureStep', { stepId: UNKNOWN_ID, isDone: true }), writes('setMeasureResources', { resources: [] }), writes('proposeMeasure'), writes('startMeasure'), writes('pauseMeasure', reason), writes('resumeMeasure'), writes('completeMeasure'),
  decides('agreeMeasure'), decides('rejectMeasure', reason), decides('continueMeasure'), decides('endMeasure', reason), decides('terminateMeasure', reason), decides('decideContinuation', { ...reason, continuation: 'END' }),
];
const funding = [funds('setFundingApplication', programme), funds('reserveFunding', { ...reason, expiresOn: '2098-12-31' }), funds('settleFundingReservation', { settled: 'FUNDED' })];
const under = (resolver: string, entries: readonly (readonly [string, Entry])[]) => Object.fromEntries(entries.map(([name, entry]) => [`${resolver}.${name}`, entry]));
const own = { kind: 'own', testedIn: 'measures.e2e-spec.ts' } as const;

export const measureEntries: Readonly<Record<string, Entry>> = {
  'MeasuresResolver.measures': { kind: 'list', part: 'measures', closedTo: ['ADMINISTRATOR'], ids: async (browser) => (await data(browser, '{ measures { id goal { id } } }')).measures.flatMap(({ id, goal }: any) => [id, goal?.id]) },
  'MeasuresResolver.measure': { kind: 'object', part: 'measures', nothing: null, read: async (browser, { measureId }) => (await data(browser, 'query ($id: ID!) { measure(id: $id) { id } }', { id: measureId }))?.measure ?? null },
  'MeasuresResolver.measurePlaces': { kind: 'roles', roles: WRITERS, ask: (browser) => browser.ask('{ measurePlaces { cycle { id } } }') },
  'MeasuresResolver.fundingProgrammes': { kind: 'roles', roles: READERS, ask: (browser) => browser.ask('{ fundingProgrammes { id } }') },
  'MeasureChangesResolver.addMeasure': { kind: 'roles', roles: WRITERS, ask: (browser) => browser.ask('mutation ($input: AddMeasureInput!) { addMeasure(input: $input) { __typename } }', { input: { ...CONTENT, requestId: UNKNOWN_ID, cycleId: UNKNOWN_ID } }) },
  'MeasureChangesResolver.editMeasures': { kind: 'roles', roles: WRITERS, ask: (browser) => browser.ask('mutation ($input: EditMeasuresInput!) { editMeasures(input: $input) { __typename } }', { input: { measures: [{ ...CONTENT, measureId: UNKNOWN_ID, version: 1 }] } }) },
  'MeasureFundingResolver.saveFundingProgramme': { kind: 'roles', roles: FINANCIERS, ask: (browser) => browser.ask('mutation ($input: SaveFundingProgrammeInput!) { saveFundingProgramme(input: $input) { __typename } }', { input: { name: 'x', programmeId: UNKNOWN_ID } }) },
  'ActionPlanResolver.importActionPlan': { kind: 'roles', roles: WRITERS, ask: (browser) => browser.ask('mutation ($input: ImportActionPlanInput!) { importActionPlan(input: $input) { __typename } }', { input: { cycleId: UNKNOWN_ID, visibility: 'INTERNAL', measures: [{ key: 'x', title: 'x' }] } }) },
  ...under('MeasureChangesResolver', changes),
  ...under('MeasureFundingResolver', funding),
  'MeasureChangesResolver.giveMeasureStatus': reports[1],
  'MeasureNewsResolver.measureNews': { kind: 'own', testedIn: 'realtime.e2e-spec.ts' },
  'MeasuresResolver.actions': own,
  'MeasuresResolver.freshness': own,
  'MeasuresResolver.updates': own,
  'WaitingMeasuresResolver.myMeasures': own,
  'MeasureStandingsResolver.measureStandings': { kind: 'list', part: 'measures', closedTo: READERS.filter((role) => !['PLANNER', 'EXECUTIVE'].includes(role)).concat('ADMINISTRATOR'), ids: async (browser) => (await data(browser, '{ measureStandings { id } }')).measureStandings.map(({ id }: any) => id) },
  'MeasureStandingsResolver.freshness': own,
  'MeasureStandingsResolver.stand': own,
  'MeasuresResolver.goal': own,
  'FundingReservationResolver.mandate': own,
  'MeasureChangedMeanwhileResolver.current': own,
};
