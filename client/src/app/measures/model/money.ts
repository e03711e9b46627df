import { formatNumber } from '@angular/common';

/** "4.000 €", "12,50 €". */
export const euros = (amount: number, locale: string): string => $localize`:@@measure.euros:${formatNumber(amount, locale, Number.isInteger(amount) ? '1.0-0' : '1.2-2')}:amount: €`;

/** @returns the amount that was typed, "4.000,50" or "4000.5"; null for none, undefined for what is none */
export function amountOf(typed: string): number | null | undefined {
  const text = typed.trim().replace(/\s*(€|Euro|EUR)$/i, '');
  if (text === '') return null;
  const plain = text.includes(',') ? text.replaceAll('.', '').replace(',', '.') : text.replace(/\.(?=\d{3}(\.|$))/g, '');
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}

/** Cents as somebody would type them in euros; empty for none. */
export const typedCents = (cents: number): string => (cents === 0 ? '' : String(cents / 100).replace('.', ','));
