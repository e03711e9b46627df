import { cents, contentOf, newPaper } from './paper-values';

it.each([['1250', 'de', 125_000], ['1.250,50', 'de', 125_050], ['1 250,5', 'de', 125_050], ['0', 'de', 0], ['1.250.000', 'de', 125_000_000], ['62,500', 'en', 6_250_000], ['62.5', 'en', 6_250], ['0.29', 'en', 29]])('reads %s in "%s" as an amount', (written, locale, amount) => {
  expect(cents(written, locale)).toBe(amount);
});

it.each(['', 'viel', '-5', '1,234', '1e3', '100000000000'])('reads "%s" as none', (written) => {
  expect(cents(written, 'de')).toBeUndefined();
});

it('tells an amount only where it costs something', () => {
  expect(contentOf({ ...newPaper('2024-08-15'), financeKind: 'NONE', amount: '5' }, 'de')).toMatchObject({ financeKind: 'NONE', financeAmountCents: null });
  expect(contentOf({ ...newPaper('2024-08-15'), amount: '5' }, 'de')).toMatchObject({ financeKind: null, financeAmountCents: null, climate: null });
});
