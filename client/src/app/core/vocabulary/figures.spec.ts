import { figureOf, typedFigure } from './figures';

it.each([
  ['', 'de', null],
  [' 4,5 ', 'de', 4.5],
  ['4.5', 'de', 4.5],
  ['1.500', 'de', 1500],
  ['1 500,25', 'de', 1500.25],
  ['0.125', 'de', 0.125],
  ['-3', 'de', -3],
  ['1,500', 'en', 1500],
  ['1.500', 'en', 1.5],
  ['2,5', 'en', 2.5],
])('reads "%s" in "%s" as %s', (text, locale, figure) => {
  expect(figureOf(text, locale)).toBe(figure);
});

it.each(['viele', '1,5e3', '1,2,3', '12.34.567', '0x10'])('reads "%s" as no number', (text) => {
  expect(figureOf(text, 'de')).toBeUndefined();
});

it('writes a number so that it is read as the same again', () => {
  for (const locale of ['de', 'en']) expect(figureOf(typedFigure(1500.25, locale), locale)).toBe(1500.25);
  expect([typedFigure(1.5, 'de'), typedFigure(1.5, 'en'), typedFigure(null, 'de')]).toEqual(['1,5', '1.5', '']);
});
