/** The life of a Maßnahme (model, section 3). */
export const MEASURE_STATES = ['IDEA', 'PROPOSED', 'AGREED', 'IN_PROGRESS', 'PAUSED', 'COMPLETED', 'CONTINUED', 'ENDED', 'REJECTED', 'TERMINATED'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** Befristetes Projekt, dauerhaftes Angebot, Investition or Vernetzung. */
export const MEASURE_KINDS = ['PROJECT', 'PERMANENT', 'INVESTMENT', 'COOPERATION'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** What may become of a measure when its funding ends (rule 27). */
export const CONTINUATIONS = ['CONTINUE', 'END'] as const;
export type Continuation = (typeof CONTINUATIONS)[number];

export const MEASURE_VERBS = ['EDIT', 'WORK', 'FUND', 'PROPOSE', 'AGREE', 'REJECT', 'START', 'PAUSE', 'RESUME', 'COMPLETE', 'CONTINUE', 'END', 'TERMINATE', 'DECIDE'] as const;
export type MeasureVerb = (typeof MEASURE_VERBS)[number];

/** Whoever writes measures, whoever carries them out, whoever agrees on them and decides what stays, and whoever finds the money. */
export type MeasureAction = 'measure.write' | 'measure.work' | 'measure.decide' | 'measure.fund';

interface Move {
  from: readonly MeasureState[];
  by: MeasureAction;
  to?: MeasureState;
}

const PLANNED: readonly MeasureState[] = ['IDEA', 'PROPOSED', 'AGREED'];
const BEGUN: readonly MeasureState[] = ['IN_PROGRESS', 'PAUSED'];
const LIVE: readonly MeasureState[] = [...PLANNED, ...BEGUN];

/** A move that stands nowhere here does not exist. */
export const MEASURE_MOVES: Readonly<Record<MeasureVerb, Move>> = {
  EDIT: { from: LIVE, by: 'measure.write' },
  WORK: { from: LIVE, by: 'measure.work' },
  FUND: { from: LIVE, by: 'measure.fund' },
  PROPOSE: { from: ['IDEA'], by: 'measure.write', to: 'PROPOSED' },
  AGREE: { from: ['PROPOSED'], by: 'measure.decide', to: 'AGREED' },
  REJECT: { from: ['IDEA', 'PROPOSED'], by: 'measure.decide', to: 'REJECTED' },
  START: { from: ['AGREED'], by: 'measure.write', to: 'IN_PROGRESS' },
  PAUSE: { from: ['IN_PROGRESS'], by: 'measure.write', to: 'PAUSED' },
  RESUME: { from: ['PAUSED'], by: 'measure.write', to: 'IN_PROGRESS' },
  COMPLETE: { from: ['IN_PROGRESS'], by: 'measure.write', to: 'COMPLETED' },
  CONTINUE: { from: ['COMPLETED'], by: 'measure.decide', to: 'CONTINUED' },
  END: { from: ['COMPLETED'], by: 'measure.decide', to: 'ENDED' },
  TERMINATE: { from: ['AGREED', ...BEGUN], by: 'measure.decide', to: 'TERMINATED' },
  DECIDE: { from: [...BEGUN, 'COMPLETED'], by: 'measure.decide' },
};

/** Of these somebody says how they go. */
export const FOLLOWED: readonly MeasureState[] = BEGUN;

/** Whether a measure can take the step where it stands; whether it goes on is only decided about where others pay for it. */
export const isPossible = (verb: MeasureVerb, { state, fundingEndsOn }: { state: MeasureState; fundingEndsOn: string | null }): boolean =>
  MEASURE_MOVES[verb].from.includes(state) && (verb !== 'DECIDE' || fundingEndsOn !== null);

export const RESOURCE_KINDS = ['STAFF', 'MONEY', 'ROOM'] as const;
export type ResourceKind = (typeof RESOURCE_KINDS)[number];

export const APPLICATION_STATES = ['PLANNED', 'SUBMITTED', 'APPROVED', 'REJECTED'] as const;
export type ApplicationState = (typeof APPLICATION_STATES)[number];

/** How a Vorbehalt about the money came to its end. */
export const SETTLEMENTS = ['FUNDED', 'OWN_RESOLUTION', 'DROPPED'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];
