import { registerLocaleData } from '@angular/common';
import german from '@angular/common/locales/de';
import { amountOf, euros } from './money';

registerLocaleData(german);

it.each([['', null], ['4000', 4000], ['4.000', 4000], ['1.250.000', 1_250_000], ['4.000,50', 4000.5], ['4000.5', 4000.5], ['12,000', 12_000], ['12,000.50', 12_000.5], ['€12,000', 12_000], ['0,125', 0.125], ['1.2.3', undefined], ['12,5 €', 12.5], ['0', 0], ['viel', undefined], ['-5', undefined]])('reads "%s" as %s', (typed, amount) => {
  expect(amountOf(typed)).toBe(amount);
});

it('says cents only where there are any', () => {
  expect([euros(4000, 'de'), euros(12.5, 'de')]).toEqual(['4.000 €', '12,50 €']);
});
