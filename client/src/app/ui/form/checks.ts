import { type SchemaPath, type SchemaPathRules, validate } from '@angular/forms/signals';
import { type FieldProblem, fieldProblem } from './field-problems';

type TextPath = SchemaPath<string, SchemaPathRules.Supported>;

/** What can be said before sending, in the codes of the server, which decides. */
export function filled(path: TextPath): void {
  validate(path, ({ value }) => (value().trim() === '' ? fieldProblem('REQUIRED') : null));
}

export function atMost(path: TextPath, limit: number): void {
  validate(path, ({ value }) => (value().trim().length > limit ? fieldProblem('TOO_LONG', limit) : null));
}

/** A day, or none yet: as a date field writes it, in a century that somebody plans for. */
export function calendarDay(path: TextPath): void {
  validate(path, ({ value }) => (value() === '' || /^(19|20|21)\d\d-/.test(value()) ? null : fieldProblem('NOT_A_DATE')));
}

export function emailAddress(path: TextPath): void {
  filled(path);
  validate(path, ({ value }) => (value().trim() === '' || /^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$/.test(value()) ? null : fieldProblem('NOT_AN_EMAIL')));
}

const shortestPassword = 12;

export function newPasswordProblem(password: string): FieldProblem | null {
  if (password === '') return fieldProblem('REQUIRED');
  return password.length < shortestPassword ? fieldProblem('TOO_SHORT', shortestPassword) : null;
}

export function newPassword(path: TextPath): void {
  validate(path, ({ value }) => newPasswordProblem(value()));
}
