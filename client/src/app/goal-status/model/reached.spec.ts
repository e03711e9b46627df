import { reachedText } from './reached';

it('says what is reached of what is aimed at, as far as it is known', () => {
  expect(reachedText({ value: 51, targetValue: 60, unit: 'Plätze' }, 'de')).toBe('51 von 60 Plätze');
  expect(reachedText({ value: 1.5, targetValue: null, unit: '' }, 'de')).toBe('1,5');
  expect(reachedText({ value: null, targetValue: 60, unit: 'Plätze' }, 'de')).toBe('');
});
