import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Refused } from '../../kernel/refusal.js';
import type { ProblemContext } from './input-fields.js';
import { InputProblem, InputProblemCode, InvalidInput } from './refusals.js';

const ORDER = Object.values(InputProblemCode);

/** One problem per field, the one that tells most; nested fields with their path. */
function problemsOf(errors: readonly ValidationError[], above = ''): InputProblem[] {
  return errors.flatMap(({ property, contexts, constraints, children }) => {
    const path = above + property;
    const found = Object.keys(constraints ?? {}).map((name) => (contexts?.[name] as ProblemContext | undefined) ?? { code: InputProblemCode.NOT_ALLOWED });
    const [first] = found.sort((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
    return [...(first ? [new InputProblem(path, first.code, first.limit ?? null)] : []), ...problemsOf(children ?? [], `${path}.`)];
  });
}

/** Checks every input by its decorators; what is wrong becomes the InvalidInput of the verb's result. */
export const inputPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    exceptionFactory: (errors) => new Refused(new InvalidInput(...problemsOf(errors))),
  });
