import { smartCheck, type SmartFacts } from './smart.js';

const SMART: SmartFacts = { level: 'OPERATIONAL', state: 'PROPOSED', criterion: 'Zwei Treffs sind offen.', hasFigures: false, isProposedBySomebody: true, hasOwner: true, hasOpenConflict: false, hasDue: true };
const gaps = (parts: Partial<SmartFacts>) => Object.fromEntries(smartCheck({ ...SMART, ...parts })?.map(({ letter, gaps: missing }) => [letter, missing.join(' ')]) ?? []);

it('is met letter by letter', () => {
  expect(gaps({})).toEqual({ S: '', M: '', A: '', R: '', T: '' });
});

it('says for each letter what is missing', () => {
  expect(gaps({ state: 'DRAFT', criterion: '', isProposedBySomebody: false, hasOwner: false, hasOpenConflict: true, hasDue: false })).toEqual({
    S: 'NO_CRITERION', M: 'NO_MEASURE', A: 'NO_PROPOSER NOT_PROPOSED', R: 'NO_OWNER OPEN_CONFLICT', T: 'NO_DUE',
  });
});

it('measures by an indicator with baseline and target too', () => {
  expect(gaps({ criterion: '', hasFigures: true })).toMatchObject({ S: 'NO_CRITERION', M: '' });
});

it('asks only operational goals', () => {
  expect([smartCheck({ ...SMART, level: 'STRATEGIC' }), smartCheck({ ...SMART, level: null })]).toEqual([null, null]);
});
