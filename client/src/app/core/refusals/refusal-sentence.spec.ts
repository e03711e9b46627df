import { type Refusal, refusalSentence } from './refusal-sentence';

const said = (refusal: Refusal) => Object.values(refusalSentence(refusal, 'de')).join(' ');
const person = { name: 'Aylin Demir' };

it('says who is in the way, and for how long', () => {
  expect(said({ __typename: 'SeatHeld', person, from: '2024-01-26', until: null })).toContain('schon vergeben, an Aylin Demir seit 26.01.2024.');
  expect(said({ __typename: 'AlreadyMember', person, from: '2024-01-26', until: '2024-12-31' })).toContain('Aylin Demir gehört in dieser Zeit schon dazu: 26.01.2024 bis 31.12.2024.');
  expect(said({ __typename: 'PersonHasLeft', person, leftOn: '2024-12-31' })).toContain('seit dem 31.12.2024 nicht mehr');
});

it.each([
  ['Möglich sind Tage vom 01.01.2024 bis zum 31.12.2024.', { earliest: '2024-01-01', latest: '2024-12-31' }],
  ['Möglich sind Tage ab dem 01.01.2024.', { earliest: '2024-01-01', latest: null }],
  ['Möglich sind Tage bis zum 31.12.2024.', { earliest: null, latest: '2024-12-31' }],
  ['Bitte prüfen Sie beide Tage.', {}],
])('says which days are possible: %s', (sentence, days) => {
  expect(said({ __typename: 'PeriodNotPossible', code: 'OUTSIDE', ...days })).toBe(`Diese Tage liegen nicht in der Zeit, zu der sie gehören. ${sentence}`);
});
