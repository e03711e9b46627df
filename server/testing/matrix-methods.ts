import type { Entry, Role } from './matrix.js';
import type { Browser } from './program.js';

const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';
const READERS: readonly Role[] = ['PLANNER', 'EXECUTIVE', 'SECTOR_PLANNER', 'COUNCIL_OFFICE', 'COUNCIL_MEMBER', 'DATA_STEWARD', 'TREASURER', 'ADVISER', 'AUDITOR', 'STEERING_MEMBER', 'COORDINATOR', 'MEMBER', 'PARTNER', 'PARTNER_COORDINATOR'];
const KEEPERS: readonly Role[] = ['PLANNER'];
/** Without a purpose it is refused before anything is written. */
const CONTENT = { name: 'x', kinds: ['PARTICIPATION'], purpose: '', effort: 'LOW' };

const verb = (name: string, input: object): Entry => ({
  kind: 'roles',
  roles: KEEPERS,
  ask: (browser: Browser) => browser.ask(`mutation ($input: ${name[0].toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`, { input: { ...input } }),
});

/** The Methodenkoffer: everybody's, and kept by whoever plans. */
export const methodEntries: Readonly<Record<string, Entry>> = {
  'MethodsResolver.methods': { kind: 'roles', roles: READERS, ask: (browser) => browser.ask('{ methods { id } }') },
  'MethodsResolver.method': { kind: 'roles', roles: READERS, ask: (browser) => browser.ask('query ($id: ID!) { method(id: $id) { id } }', { id: UNKNOWN_ID }) },
  'MethodsResolver.addMethod': verb('addMethod', { ...CONTENT, requestId: UNKNOWN_ID }),
  'MethodsResolver.editMethod': verb('editMethod', { ...CONTENT, methodId: UNKNOWN_ID, version: 1 }),
  'MethodsResolver.retireMethod': verb('retireMethod', { methodId: UNKNOWN_ID, version: 1 }),
  'MethodsResolver.restoreMethod': verb('restoreMethod', { methodId: UNKNOWN_ID, version: 1 }),
  'MethodsResolver.addShippedMethods': { kind: 'roles', roles: KEEPERS, ask: (browser) => browser.ask('mutation { addShippedMethods { __typename } }') },
  'MethodsResolver.actions': { kind: 'own', testedIn: 'methods.e2e-spec.ts' },
  'MethodChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'methods.e2e-spec.ts' },
};
