import { mayServe, problemsOfHarmony, problemsOfMandate, problemsOfProposal, type GoalStanding } from './goal-rules.js';

const SOUND: GoalStanding = { level: 'OPERATIONAL', proposedById: 'conference', originCount: 1, hasOpenConflict: false, criterion: 'Zwei Treffs sind offen.', dueDate: '2027-01-01', parentGoalId: 'strategic', noParentReason: '' };

it('proposes what has a level, a conference that brings it in, and an origin', () => {
  expect(problemsOfProposal(SOUND)).toEqual([]);
  expect(problemsOfProposal({ ...SOUND, level: null, proposedById: null, originCount: 0 })).toEqual(['NO_LEVEL', 'NO_PROPOSER', 'NO_ORIGIN']);
});

it('harmonises an operational goal that can be checked and serves a strategic one', () => {
  expect(problemsOfHarmony(SOUND)).toEqual([]);
  expect(problemsOfHarmony({ ...SOUND, criterion: '', dueDate: null, parentGoalId: null })).toEqual(['NO_CRITERION', 'NO_DUE', 'NO_PARENT']);
});

it('takes a reason instead of a strategic goal', () => {
  expect(problemsOfHarmony({ ...SOUND, parentGoalId: null, noParentReason: 'Pflichtaufgabe der Stadt' })).toEqual([]);
});

it('asks a strategic goal for neither criterion nor date', () => {
  expect(problemsOfHarmony({ ...SOUND, level: 'STRATEGIC', criterion: '', dueDate: null, parentGoalId: null })).toEqual([]);
});

it('harmonises nothing that is in conflict, on any level', () => {
  expect(problemsOfHarmony({ ...SOUND, level: 'STRATEGIC', hasOpenConflict: true })).toEqual(['OPEN_CONFLICT']);
});

it.each([
  ['ADOPTED', []],
  ['ADOPTED_AMENDED', []],
  ['NOTED', ['ONLY_NOTED']],
  ['REJECTED', ['COUNCIL_REJECTED']],
])('rests on a resolution %s or is told why not', (result, problems) => {
  expect(problemsOfMandate({ bodyId: 'town' }, { bodyId: 'town', result })).toEqual(problems);
});

it('rests on no resolution of another council', () => {
  expect(problemsOfMandate({ bodyId: 'town' }, { bodyId: 'county', result: 'ADOPTED' })).toEqual(['RESOLUTION_OF_OTHER_BODY']);
});

it('serves the level above it', () => {
  expect([mayServe('OPERATIONAL', 'STRATEGIC'), mayServe('STRATEGIC', 'GUIDING'), mayServe('OPERATIONAL', 'GUIDING'), mayServe('GUIDING', null), mayServe(null, 'STRATEGIC')]).toEqual([true, true, false, false, false]);
});
