import { cents, contentOf, newPaper } from './paper-values';

it.each([['1250', 125_000], ['1.250,50', 125_050], ['0', 0], ['1.250.000', 125_000_000], ['62,500', 6_250_000], ['62.5', 6_250], ['0.29', 29]])('reads %s as an amount', (written, amount) => {
  expect(cents(written)).toBe(amount);
});

it.each(['', 'viel', '-5', '1,2345', '1e3', '100000000000'])('reads "%s" as none', (written) => {
  expect(cents(written)).toBeUndefined();
});

it('tells an amount only where it costs something', () => {
  expect(contentOf({ ...newPaper('2024-08-15'), financeKind: 'NONE', amount: '5' })).toMatchObject({ financeKind: 'NONE', financeAmountCents: null });
  expect(contentOf({ ...newPaper('2024-08-15'), amount: '5' })).toMatchObject({ financeKind: null, financeAmountCents: null, climate: null });
});
