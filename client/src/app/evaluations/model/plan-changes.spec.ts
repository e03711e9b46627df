import { chosen, outline, plan } from '../testing/evaluations';
import { foundEvaluations } from './evaluation-filter';
import { changedParts } from './plan-changes';
import { planGaps } from './plan-gaps';
import { ratioOf } from './ratio';

it('names what a version says otherwise', () => {
  expect(changedParts(plan('v2', { method: 'Gespräche.', due: null }), plan('v1'))).toEqual(['Wie wir es herausfinden', 'Wann bewertet wird']);
  expect(changedParts(plan('v1'), undefined)).toEqual([]);
});

it('takes a method of the Methodenkoffer instead of words', () => {
  expect(planGaps(plan('v1', { method: '' }))).toHaveLength(1);
  expect(planGaps(plan('v1', { method: '', chosenMethod: chosen('k', 'Gruppengespräch') }))).toEqual([]);
});

it('takes a reason instead of the target group', () => {
  expect(planGaps(plan('v1', { involvement: '' }))).toHaveLength(1);
  expect(planGaps(plan('v1', { involvement: '', noInvolvementReason: 'Es sind kleine Kinder.' }))).toEqual([]);
  expect(planGaps(plan('v2', { versionNo: 2 }))).toHaveLength(1);
});

it('reads a ratio with a comma or a point, and nothing else', () => {
  expect([ratioOf('2,4'), ratioOf('2.4'), ratioOf(' '), ratioOf('viel'), ratioOf('1001')]).toEqual([2.4, 2.4, null, undefined, undefined]);
});

it('finds by the words of the measure', () => {
  expect(foundEvaluations([outline('e')], { text: 'abend m3', state: '', cycleId: '' })).toHaveLength(1);
  expect(foundEvaluations([outline('e')], { text: 'morgen', state: '', cycleId: '' })).toEqual([]);
});
