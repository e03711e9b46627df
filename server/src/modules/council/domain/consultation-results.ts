import type { Day } from '../../../kernel/clock.js';

/** What a body is asked for when a paper comes to it. */
export const CONSULTATION_ROLES = ['EARLY_INFORMATION', 'HEARING', 'PRELIMINARY', 'NOTICE', 'DECISION', 'UNKNOWN'] as const;
export type ConsultationRole = (typeof CONSULTATION_ROLES)[number];

const BEFORE = ['PLANNED', 'SCHEDULED'] as const;
export const CONSULTATION_RESULTS = ['NOTED', 'PRELIMINARILY_RECOMMENDED', 'APPROVED', 'APPROVED_AMENDED', 'REJECTED', 'REFERRED', 'ADJOURNED', 'NOT_DEALT_WITH'] as const;
export type ConsultationResult = (typeof CONSULTATION_RESULTS)[number];

export const CONSULTATION_STATES = [...BEFORE, ...CONSULTATION_RESULTS] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

export const RESOLUTION_RESULTS = ['ADOPTED', 'ADOPTED_AMENDED', 'NOTED', 'REJECTED'] as const;
export type ResolutionResult = (typeof RESOLUTION_RESULTS)[number];

/** What leaves a paper where it is: the same body takes it up again. */
const PUT_OFF = ['REFERRED', 'ADJOURNED', 'NOT_DEALT_WITH'] as const satisfies ConsultationResult[];

/** Whether a body has not dealt with a paper yet. */
export const isAhead = (state: ConsultationState): boolean => (BEFORE as readonly ConsultationState[]).includes(state);

/** @returns where a consultation stands that is ahead */
export const stateBefore = (plannedOn: Day | null): ConsultationState => (plannedOn === null ? 'PLANNED' : 'SCHEDULED');

/** Whether a body has still to say what came of a paper. */
export const isOpen = (state: ConsultationState): boolean => ([...BEFORE, ...PUT_OFF] as ConsultationState[]).includes(state);

const RESOLVED: Partial<Record<ConsultationResult, ResolutionResult>> = { NOTED: 'NOTED', APPROVED: 'ADOPTED', APPROVED_AMENDED: 'ADOPTED_AMENDED', REJECTED: 'REJECTED' };

/** @returns what is resolved when the body that decides comes to this result; undefined where nothing is */
export const resolvedBy = (result: ConsultationResult): ResolutionResult | undefined => RESOLVED[result];

/** Whether a result of the body that decides waits for the bodies before it: what it puts off waits for nobody. */
export const awaitsOthers = (isAuthoritative: boolean, result: ConsultationResult): boolean => isAuthoritative && resolvedBy(result) !== undefined;

/** A body that decides recommends nothing to another one. */
const DECIDED: readonly ConsultationResult[] = CONSULTATION_RESULTS.filter((result) => result !== 'PRELIMINARILY_RECOMMENDED');

/** What a body may come to: whoever is only informed approves nothing and rejects nothing. */
export function resultsOf(role: ConsultationRole, isAuthoritative: boolean): readonly ConsultationResult[] {
  if (role === 'NOTICE' || role === 'EARLY_INFORMATION') return ['NOTED', ...PUT_OFF];
  return isAuthoritative ? DECIDED : CONSULTATION_RESULTS;
}
