import type { ChangesObject, Entry, Objects, Role } from './matrix.js';
import type { Browser } from './program.js';

/** A version that no model ever has: whoever gets so far is told that it changed, and nothing does. */
const NEVER = -1;
const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';
const WRITERS: readonly Role[] = ['PLANNER', 'COORDINATOR', 'SECTOR_PLANNER'];

/** About the measure for which the planning group answers. */
const writes = (name: string, input: object): ChangesObject => ({
  kind: 'verb',
  part: 'measures',
  holders: WRITERS,
  allowed: ['PLANNER', 'COORDINATOR'],
  ask: async (browser: Browser, { measureId }: Objects) => (await browser.verb(name, { measureId, version: NEVER, ...input })).__typename as string,
});

/** Wirkungsmodelle: read with their measures, and written by whoever may write these; whoever closes a cycle says of its assumptions whether they held. */
export const impactEntries: Readonly<Record<string, Entry>> = {
  'ImpactModelsResolver.openAssumptions': { kind: 'own', testedIn: 'impact-models.e2e-spec.ts' },
  'ImpactModelsResolver.setImpactModel': writes('setImpactModel', { nodes: [], links: [], assumptions: [] }),
  'ImpactModelsResolver.answerAssumption': { ...writes('answerAssumption', { assumptionId: UNKNOWN_ID, answer: 'HELD', checkedOn: '2026-01-26' }), holders: [...WRITERS, 'EXECUTIVE', 'STEERING_MEMBER'], allowed: ['PLANNER', 'COORDINATOR', 'EXECUTIVE', 'STEERING_MEMBER'] },
  'ImpactModelsResolver.actions': { kind: 'own', testedIn: 'impact-models.e2e-spec.ts' },
  'ModelOfMeasureResolver.impactModel': { kind: 'own', testedIn: 'impact-models.e2e-spec.ts' },
  'ImpactModelChangedMeanwhileResolver.current': { kind: 'own', testedIn: 'impact-models.e2e-spec.ts' },
};
