import { formatNumber } from '@angular/common';
import { type FieldProblem, fieldProblem } from '../../ui/form/field-problems';

/** "4.000 €", "12,50 €". */
export const euros = (amount: number, locale: string): string => $localize`:@@measure.euros:${formatNumber(amount, locale, Number.isInteger(amount) ? '1.0-0' : '1.2-2')}:amount: €`;

const grouped = [/^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/, /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/];
const plain = /^(\d+)(?:[.,](\d+))?$/;

/**
 * @param typed as either language writes it, "4.000,50", "4,000.50" or "4000.5"; what stands before three digits groups thousands
 * @returns the amount; null for none, undefined for what is none
 */
export function amountOf(typed: string): number | null | undefined {
  const text = typed.trim().replace(/^€\s*|\s*(€|Euro|EUR)$/gi, '');
  if (text === '') return null;
  const [, whole, part] = [...grouped, plain].map((way) => way.exec(text)).find(Boolean) ?? [];
  return whole === undefined ? undefined : Number(`${whole.replace(/\D/g, '')}.${part ?? 0}`);
}

/** Where an amount stands that is none. */
export const noAmount = (): FieldProblem => ({ ...fieldProblem('NOT_ALLOWED'), message: $localize`:@@measure.amount.wrong:Das ist keine Zahl. Bitte schreiben Sie sie wie 12.000 oder 12.000,50.` });

/** Cents as somebody would type them in euros; empty for none. */
export const typedCents = (cents: number): string => (cents === 0 ? '' : String(cents / 100).replace('.', ','));
