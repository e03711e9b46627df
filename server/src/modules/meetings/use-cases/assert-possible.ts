import { Refused } from '../../../kernel/refusal.js';
import { isWhile, type MeetingProblemCode, type MeetingState, type WHILE } from '../domain/meeting-lifecycle.js';
import { MeetingNotPossible } from '../domain/meetings.refusals.js';

/** @throws Refused with MeetingNotPossible when there is any problem */
export function assertPossible(problems: readonly MeetingProblemCode[]): void {
  if (problems.length) throw new Refused(new MeetingNotPossible(problems));
}

/** @throws Refused with MeetingNotPossible when the meeting is not where this is done */
export const assertWhile = (what: keyof typeof WHILE, { state }: { state: MeetingState }): void => assertPossible(isWhile(what, state) ? [] : ['WRONG_STATE']);
