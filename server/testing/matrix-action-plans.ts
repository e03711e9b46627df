import type { ChangesObject, Entry, Role } from './matrix.js';
import type { Browser } from './program.js';

const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';
/** A version that no Handlungskonzept ever has: whoever gets so far is told that it changed, and nothing does. */
const NEVER = -1;

const WRITERS: readonly Role[] = ['PLANNER', 'COORDINATOR'];
const WORDS = { title: 'x', socialSpace: 'x', visibility: 'INTERNAL' };

const data = async (browser: Browser, query: string, variables?: object) => (await browser.ask(query, variables as never)).data;

/** The verbs about a Handlungskonzept of a cycle in which the planning group takes part. */
const writes = (name: string, parts: object = {}): [string, ChangesObject] => [
  `ActionPlanChangesResolver.${name}`,
  { kind: 'verb', holders: WRITERS, allowed: WRITERS, ask: async (browser, { actionPlanId: planId }) => (await browser.verb(name, { planId, version: NEVER, ...parts })).__typename as string },
];
const own = { kind: 'own', testedIn: 'action-plans.e2e-spec.ts' } as const;

export const actionPlanEntries: Readonly<Record<string, Entry>> = {
  'ActionPlansResolver.actionPlans': {
    kind: 'list',
    closedTo: ['ADMINISTRATOR'],
    ids: async (browser) => (await data(browser, '{ actionPlans { id view { parts { id } } } }')).actionPlans.flatMap(({ id, view }: any) => [id, ...(view?.parts ?? []).map((part: any) => part.id)]),
  },
  'ActionPlansResolver.actionPlan': { kind: 'object', nothing: null, read: async (browser, { actionPlanId: id }) => (await data(browser, 'query ($id: ID!) { actionPlan(id: $id) { id } }', { id }))?.actionPlan ?? null },
  'ActionPlansResolver.actionPlanPlaces': { kind: 'roles', roles: WRITERS, ask: (browser) => browser.ask('{ actionPlanPlaces { cycle { id } } }') },
  'ActionPlanChangesResolver.addActionPlan': { kind: 'roles', roles: WRITERS, ask: (browser) => browser.ask('mutation ($input: AddActionPlanInput!) { addActionPlan(input: $input) { __typename } }', { input: { ...WORDS, requestId: UNKNOWN_ID, cycleId: UNKNOWN_ID } }) },
  ...Object.fromEntries([writes('editActionPlan', WORDS), writes('setActionPlanParts', { findingIds: [], goalIds: [], measureIds: [] }), writes('freezeActionPlan', { fingerprint: 'x' }), writes('reviseActionPlan')]),
  'ActionPlansController.file': { kind: 'own', testedIn: 'action-plans.e2e-spec.ts' },
  'ActionPlansResolver.actions': own,
  'ActionPlansResolver.partCount': own,
  'ActionPlansResolver.versions': own,
  'ActionPlansResolver.view': own,
  'ActionPlanViewResolver.parts': own,
  'ActionPlanViewResolver.document': own,
  'ActionPlanChangedMeanwhileResolver.current': own,
};
