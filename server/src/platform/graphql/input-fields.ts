import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsEmail, IsUUID, Matches, Max, MaxLength, Min, MinLength, ValidateBy } from 'class-validator';
import { isClockTime } from '../../kernel/local-time.js';
import { isDay, parsePartialDate } from '../../kernel/partial-date.js';
import { InputProblemCode } from './refusals.js';

/** What class-validator hands on to the problem that the client sees. */
export interface ProblemContext {
  code: InputProblemCode;
  limit?: number;
}

const problem = (code: InputProblemCode, limit?: number): { context: ProblemContext } => ({ context: { code, limit } });

/** PostgreSQL stores no NUL; the other control characters have no place in a text that people read, nor have those that turn its direction. */
const NO_CONTROL_CHARACTERS = /^[^\p{Cc}\p{Bidi_Control}]*$/u;
const NO_CONTROL_BUT_LINES = /^(?:[^\p{Cc}\p{Bidi_Control}]|[\t\n\r])*$/u;

/** Blanks, and what takes no place on a screen: a text of nothing else says nothing. */
const NOTHING_TO_SEE = /^[\p{White_Space}\p{Default_Ignorable_Code_Point}\p{Cf}]*$/u;

/** A text as it is kept: without blanks around it, composed, and empty where nobody would see any of it. */
const kept = (value: unknown): unknown => (typeof value !== 'string' ? value : NOTHING_TO_SEE.test(value) ? '' : value.trim().normalize('NFC'));

const MARKUP = /<[/!?]?[a-z]/i;

/** A line of text: trimmed, without control characters, `min` to `max` characters. */
export const Line = ({ min = 1, max }: { min?: number; max: number }) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => kept(value)),
    MinLength(min, problem(min === 1 ? InputProblemCode.REQUIRED : InputProblemCode.TOO_SHORT, min === 1 ? undefined : min)),
    MaxLength(max, problem(InputProblemCode.TOO_LONG, max)),
    Matches(NO_CONTROL_CHARACTERS, problem(InputProblemCode.NOT_ALLOWED)),
  );

/** Several lines of text, each trimmed, not empty, without control characters. */
export const Lines = ({ max }: { max: number }) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(kept) : value)),
    MinLength(1, { each: true, ...problem(InputProblemCode.REQUIRED) }),
    MaxLength(max, { each: true, ...problem(InputProblemCode.TOO_LONG, max) }),
    Matches(NO_CONTROL_CHARACTERS, { each: true, ...problem(InputProblemCode.NOT_ALLOWED) }),
  );

/** Text of several lines: trimmed, at most `max` characters, and not empty where `some` is set. */
export const Paragraphs = ({ max, some = false }: { max: number; some?: boolean }) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => kept(value)),
    ...(some ? [MinLength(1, problem(InputProblemCode.REQUIRED))] : []),
    MaxLength(max, problem(InputProblemCode.TOO_LONG, max)),
    Matches(NO_CONTROL_BUT_LINES, problem(InputProblemCode.NOT_ALLOWED)),
  );

/** @param isDate without a message class-validator forgets the context */
const date = (name: string, isDate: (text: string) => boolean) =>
  ValidateBy({ name, validator: { validate: (value) => typeof value === 'string' && isDate(value), defaultMessage: () => name } }, problem(InputProblemCode.NOT_A_DATE));

/** A calendar day as 2024-11-05. */
export const CalendarDay = () => date('calendarDay', isDay);

/** A date as people plan it: 2024-11-05, 2024-11, 2024-Q4 or 2024. */
export const Planned = () => date('planned', (text) => parsePartialDate(text) !== undefined);

/** A time on the clock as 14:00. */
export const TimeOfDay = () => ValidateBy({ name: 'timeOfDay', validator: { validate: (value) => typeof value === 'string' && isClockTime(value), defaultMessage: () => 'timeOfDay' } }, problem(InputProblemCode.NOT_A_TIME));

/** A line that is read in mails and calendars as well: no markup, so that nobody takes it for any. */
export const PlainLine = ({ max }: { max: number }) => applyDecorators(Line({ max }), ValidateBy({ name: 'plain', validator: { validate: (value) => typeof value !== 'string' || !MARKUP.test(value), defaultMessage: () => 'plain' } }, problem(InputProblemCode.MARKUP)));

/** The name of somebody who gets a mail by it: nothing that a program for mail makes a link of. */
export const NameInMail = ({ max }: { max: number }) => applyDecorators(Line({ max }), Matches(/^[^<>:/@]*$/, problem(InputProblemCode.NOT_ALLOWED)));

/** A whole number from 1 to `limit`. */
export const Count = ({ limit }: { limit: number }) =>
  ValidateBy({ name: 'count', validator: { validate: (value) => Number.isInteger(value) && value >= 1 && value <= limit, defaultMessage: () => 'count' } }, problem(InputProblemCode.OUT_OF_RANGE, limit));

/** How many there were: a whole number from 0 to `limit`. */
export const Tally = ({ limit }: { limit: number }) =>
  ValidateBy({ name: 'tally', validator: { validate: (value) => Number.isInteger(value) && value >= 0 && value <= limit, defaultMessage: () => 'tally' } }, problem(InputProblemCode.OUT_OF_RANGE, limit));

/** How much it is: from 0 to a milliard, or a hundred times that in cents. */
export const Amount = ({ inCents = false } = {}) => {
  const limit = inCents ? 1e11 : 1e9;
  const isAmount = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= limit && (!inCents || Number.isInteger(value));
  return ValidateBy({ name: 'amount', validator: { validate: isAmount, defaultMessage: () => 'amount' } }, problem(InputProblemCode.OUT_OF_RANGE, limit));
};

/** An address on the web, or nothing. */
export const WebAddress = () => applyDecorators(Line({ min: 0, max: 500 }), Matches(/^$|^https?:\/\/\S+$/, problem(InputProblemCode.NOT_ALLOWED)));

/** At most `limit` items, and at least one where `some` is set. */
export const Items = ({ limit, some = false }: { limit: number; some?: boolean }) =>
  applyDecorators(ArrayMaxSize(limit, problem(InputProblemCode.TOO_MANY, limit)), ...(some ? [ArrayMinSize(1, problem(InputProblemCode.REQUIRED))] : []));

/** A whole number (the contract sees to that) between two, both included. */
export const Whole = ({ from, to }: { from: number; to: number }) => applyDecorators(Min(from, problem(InputProblemCode.NOT_ALLOWED)), Max(to, problem(InputProblemCode.NOT_ALLOWED)));

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

export const Id = ({ each = false } = {}) => IsUUID('all', { each, ...problem(InputProblemCode.NOT_AN_ID) });
