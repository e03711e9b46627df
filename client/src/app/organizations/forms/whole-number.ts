import { type SchemaPath, type SchemaPathRules, validate } from '@angular/forms/signals';
import { fieldProblem } from '../../ui/form/field-problems';

export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** A number as somebody writes it, null for none. Undefined for what is no whole number within the bounds. */
export function writtenNumber(text: string, { least, most }: Bounds): number | null | undefined {
  const trimmed = text.trim();
  if (!trimmed) return null;
  if (!/^\d{1,6}$/.test(trimmed)) return undefined;
  const number = Number(trimmed);
  return number >= least && number <= most ? number : undefined;
}

/** @param label of the field, for the sentence below it */
export function wholeNumber(path: SchemaPath<string, SchemaPathRules.Supported>, bounds: Bounds, label: string): void {
  const message = $localize`:@@problem.wholeNumber:„${label}:label:“ ist eine ganze Zahl von ${bounds.least}:least: bis ${bounds.most}:most:. Bitte ändern Sie die Angabe.`;
  validate(path, ({ value }) => (writtenNumber(value(), bounds) === undefined ? { ...fieldProblem('NOT_ALLOWED'), message } : null));
}
