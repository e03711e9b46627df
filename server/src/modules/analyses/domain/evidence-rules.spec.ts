import { InputProblemCode } from '../../../platform/graphql/refusals.js';
import { gapsOfFigure, problemOfConsent } from './evidence-rules.js';

it('keeps what people said only with their consent, or when nobody can be recognised', () => {
  expect(problemOfConsent({ kind: 'QUALITATIVE', consent: null })).toBe(InputProblemCode.REQUIRED);
  expect(problemOfConsent({ kind: 'QUALITATIVE', consent: 'CONSENT' })).toBeNull();
  expect(problemOfConsent({ kind: 'QUALITATIVE', consent: 'ANONYMISED' })).toBeNull();
});

it('asks nobody for consent to a figure', () => {
  expect(problemOfConsent({ kind: 'QUANTITATIVE', consent: null })).toBeNull();
  expect(problemOfConsent({ kind: 'QUANTITATIVE', consent: 'CONSENT' })).toBe(InputProblemCode.NOT_ALLOWED);
});

it('takes a figure as evidence only with its value, its source and the date of the data', () => {
  expect(gapsOfFigure({ kind: 'QUANTITATIVE', figure: '', source: '', dataDate: null })).toEqual(['figure', 'source', 'dataDate']);
  expect(gapsOfFigure({ kind: 'QUANTITATIVE', figure: '38,2 %', source: 'Zensus', dataDate: '2022' })).toEqual([]);
  expect(gapsOfFigure({ kind: 'QUALITATIVE', figure: '', source: '', dataDate: null })).toEqual([]);
});
