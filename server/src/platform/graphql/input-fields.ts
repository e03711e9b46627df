import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsEmail, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { InputProblemCode } from './refusals.js';

/** What class-validator hands on to the problem that the client sees. */
export interface ProblemContext {
  code: InputProblemCode;
  limit?: number;
}

const problem = (code: InputProblemCode, limit?: number): { context: ProblemContext } => ({ context: { code, limit } });

/** PostgreSQL stores no NUL, and the other control characters have no place in a line that people read. */
const NO_CONTROL_CHARACTERS = /^[^\p{Cc}]*$/u;

/** A line of text: trimmed, without control characters, `min` to `max` characters. */
export const Line = ({ min = 1, max }: { min?: number; max: number }) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().normalize('NFC') : value)),
    MinLength(min, problem(min === 1 ? InputProblemCode.REQUIRED : InputProblemCode.TOO_SHORT, min === 1 ? undefined : min)),
    MaxLength(max, problem(InputProblemCode.TOO_LONG, max)),
    Matches(NO_CONTROL_CHARACTERS, problem(InputProblemCode.NOT_ALLOWED)),
  );

/** An address for mail, in small letters. */
export const Email = () =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim().toLowerCase() : value)),
    MinLength(1, problem(InputProblemCode.REQUIRED)),
    MaxLength(254, problem(InputProblemCode.TOO_LONG, 254)),
    IsEmail({}, problem(InputProblemCode.NOT_AN_EMAIL)),
  );

/** A password that is chosen: long enough that nothing else about it need be prescribed. */
export const NewPassword = () =>
  applyDecorators(MinLength(12, problem(InputProblemCode.TOO_SHORT, 12)), MaxLength(200, problem(InputProblemCode.TOO_LONG, 200)));

/** A password or token as it was given: only bounded, so that hashing it costs nobody much. */
export const Secret = () =>
  applyDecorators(MinLength(1, problem(InputProblemCode.REQUIRED)), MaxLength(200, problem(InputProblemCode.TOO_LONG, 200)));

export const Id = () => IsUUID('all', problem(InputProblemCode.NOT_AN_ID));
