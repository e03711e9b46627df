import { hoursInput, hoursText, writtenHours } from './hours';

it.each([
  ['39', 39],
  ['19,5', 19.5],
  ['19.5', 19.5],
  [' 8 ', 8],
  ['', null],
])('reads "%s" as %s', (text, hours) => {
  expect(writtenHours(text)).toBe(hours);
});

it.each(['0', '61', '19,55', 'viele', '-5', '1e1'])('does not take "%s" for hours', (text) => {
  expect(writtenHours(text)).toBeUndefined();
});

it('writes hours as the reader does', () => {
  expect(hoursText(19.5, 'de')).toBe('19,5 Wochenstunden');
  expect(hoursInput(19.5, 'en')).toBe('19.5');
  expect(hoursInput(null, 'de')).toBe('');
});
