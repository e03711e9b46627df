/** What becomes of something that was learned. */
export const LESSON_STATES = ['OPEN', 'ADOPTED', 'ADAPTED', 'DROPPED'] as const;
export type LessonState = (typeof LESSON_STATES)[number];

export const DISPOSALS = ['ADOPTED', 'ADAPTED', 'DROPPED'] as const satisfies readonly LessonState[];
export type Disposal = (typeof DISPOSALS)[number];

/** Where something was learned: in a meeting, in a Zielprüfung, by an evaluation, or somewhere else in the cycle. */
export type LessonOrigin = 'MEETING' | 'GOAL_REVIEW' | 'EVALUATION' | 'CYCLE';

export const LESSON_PROBLEMS = ['IS_DISPOSED', 'REASON_MISSING', 'CYCLE_ENDED', 'NOT_ASSESSED'] as const;
export type LessonProblemCode = (typeof LESSON_PROBLEMS)[number];

/** @returns why a lesson is not disposed of like this; what is adapted says how, what is dropped says why */
export function problemOfDisposal(state: LessonState, disposal: Disposal, reason: string): LessonProblemCode | undefined {
  if (state !== 'OPEN') return 'IS_DISPOSED';
  return disposal !== 'ADOPTED' && reason === '' ? 'REASON_MISSING' : undefined;
}
