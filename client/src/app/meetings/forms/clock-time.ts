import { type SchemaPath, type SchemaPathRules, validate } from '@angular/forms/signals';
import { fieldProblem } from '../../ui/form/field-problems';

/** A time as a time field writes it. */
export function clockTime(path: SchemaPath<string, SchemaPathRules.Supported>): void {
  validate(path, ({ value }) => (value() === '' ? fieldProblem('REQUIRED') : /^\d\d:\d\d$/.test(value()) ? null : fieldProblem('NOT_A_TIME')));
}

/** A whole number from 1 to `most`, as a number field writes it. */
export function countTo(path: SchemaPath<number | null, SchemaPathRules.Supported>, most: number): void {
  validate(path, ({ value }) => {
    const count = value();
    return count !== null && Number.isInteger(count) && count >= 1 && count <= most ? null : fieldProblem('OUT_OF_RANGE', most);
  });
}
