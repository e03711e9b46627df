import type { ReadonlyFieldTree, ValidationError } from '@angular/forms/signals';
import type { InputProblemCode, ProblemPartsFragment } from '../../gql/core/graphql';
import { type Problem, problemSentence } from './problem-sentence';

/** A problem of one field, found here or by the server; the field that shows it knows its own label. */
export interface FieldProblem extends ValidationError {
  readonly kind: InputProblemCode;
  readonly limit?: number | null;
}

export const fieldProblem = (kind: InputProblemCode, limit?: number | null): FieldProblem => ({ kind, limit });

/** Where the address is known, the fault is the one field's. */
export const wrongPassword = (): FieldProblem => ({
  ...fieldProblem('NOT_ALLOWED'),
  message: $localize`:@@problem.wrongPassword:Das Passwort stimmt nicht. Bitte prüfen Sie die Eingabe.`,
});

/** Of a period that somebody writes as „Beginn“ and „Ende“. */
export const endsFirst = (): FieldProblem => ({ ...fieldProblem('TOO_EARLY'), message: $localize`:@@problem.endsFirst:„Ende“ liegt vor „Beginn“. Bitte nehmen Sie einen späteren Tag, oder ändern Sie den Beginn.` });

export const problemText = (error: ValidationError, label: string): string =>
  error.message ?? problemSentence({ code: error.kind, limit: (error as FieldProblem).limit } as Problem, label);

/** Puts each problem on the field that the server names ("memberships.0.role"), the rest on the form itself. */
export function onFields(form: ReadonlyFieldTree<unknown>, problems: readonly ProblemPartsFragment[]): (FieldProblem & { fieldTree: ReadonlyFieldTree<unknown> })[] {
  return problems.map(({ code, field, limit }) => ({ ...fieldProblem(code, limit), fieldTree: fieldAt(form, field.split('.')) }));
}

export function fieldAt(tree: ReadonlyFieldTree<unknown>, path: readonly string[]): ReadonlyFieldTree<unknown> {
  return path.reduce((field, part) => (field as unknown as Record<string, ReadonlyFieldTree<unknown> | undefined>)[part] ?? field, tree);
}
