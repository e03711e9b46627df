/** The life of an Evaluation (model, section 3). */
export const EVALUATION_STATES = ['PLANNED', 'METHOD_FIXED', 'BASELINE_RECORDED', 'COLLECTING', 'ASSESSED', 'REPORTED', 'LESSONS_ADOPTED', 'NOT_POSSIBLE'] as const;
export type EvaluationState = (typeof EVALUATION_STATES)[number];

export const EVALUATION_VERBS = ['PLAN', 'FIX', 'VALUE', 'BASELINE', 'COLLECT', 'FINDING', 'ASSESS', 'REPORT', 'ADOPT', 'GIVE_UP'] as const;
export type EvaluationVerb = (typeof EVALUATION_VERBS)[number];

interface Move {
  from: readonly EvaluationState[];
  /** Left out where it stays as it is. */
  to?: EvaluationState;
}

const BEFORE_ASSESSMENT: readonly EvaluationState[] = ['PLANNED', 'METHOD_FIXED', 'BASELINE_RECORDED', 'COLLECTING'];

/** A move that stands nowhere here does not exist. A method that is fixed later than the first one changes no state. */
export const EVALUATION_MOVES: Readonly<Record<EvaluationVerb, Move>> = {
  PLAN: { from: BEFORE_ASSESSMENT },
  FIX: { from: BEFORE_ASSESSMENT },
  VALUE: { from: ['METHOD_FIXED', 'BASELINE_RECORDED', 'COLLECTING'] },
  BASELINE: { from: ['METHOD_FIXED'], to: 'BASELINE_RECORDED' },
  COLLECT: { from: ['BASELINE_RECORDED'], to: 'COLLECTING' },
  FINDING: { from: ['COLLECTING'] },
  ASSESS: { from: ['COLLECTING'], to: 'ASSESSED' },
  REPORT: { from: ['ASSESSED'], to: 'REPORTED' },
  ADOPT: { from: ['REPORTED'], to: 'LESSONS_ADOPTED' },
  GIVE_UP: { from: BEFORE_ASSESSMENT, to: 'NOT_POSSIBLE' },
};

export const isPossible = (verb: EvaluationVerb, state: EvaluationState): boolean => EVALUATION_MOVES[verb].from.includes(state);

/** Whether another one may be planned for the same measure. */
export const HAS_ENDED: readonly EvaluationState[] = ['LESSONS_ADOPTED', 'NOT_POSSIBLE'];

/** What an indicator is for: to steer by, to see effects, or to count what was done (rule 23: what steers measures no effect). */
export const INDICATOR_PURPOSES = ['STEERING', 'EFFECT', 'OUTPUT'] as const;
export type IndicatorPurpose = (typeof INDICATOR_PURPOSES)[number];

/** How sure somebody is of what was found. */
export const CERTAINTIES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
