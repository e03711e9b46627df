/** The columns of a Wirkungsmodell in their order, in the terms of the OECD: each works towards a later one. */
export const NODE_KINDS = ['INPUT', 'ACTIVITY', 'OUTPUT', 'OUTCOME', 'IMPACT'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** @returns the place of a column, from 1 */
export const stageOf = (kind: NodeKind): number => NODE_KINDS.indexOf(kind) + 1;

/** How sure those who plan are of an assumption. */
export const CERTAINTIES = ['UNSURE', 'FAIRLY_SURE', 'SURE'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Whether an assumption held. */
export const ASSUMPTION_STATES = ['OPEN', 'HELD', 'DID_NOT_HOLD', 'CANNOT_BE_SAID'] as const;
export type AssumptionState = (typeof ASSUMPTION_STATES)[number];

export const ASSUMPTION_ANSWERS = ['HELD', 'DID_NOT_HOLD', 'CANNOT_BE_SAID'] as const satisfies readonly AssumptionState[];
export type AssumptionAnswer = (typeof ASSUMPTION_ANSWERS)[number];

export const IMPACT_PROBLEMS = ['UNKNOWN_NODE', 'NODE_TWICE', 'LINK_BACKWARDS', 'LINK_TWICE', 'ASSUMPTION_OF_NOTHING', 'ASSUMPTION_ANSWERED', 'MEASURE_ENDED', 'CYCLE_ENDED'] as const;
export type ImpactProblemCode = (typeof IMPACT_PROBLEMS)[number];

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    /** How much of each there is now. */
    IMPACT_MODEL_SET: { nodes: number; links: number; assumptions: number };
    /** The note holds what the answer rests on. */
    ASSUMPTION_ANSWERED: { assumptionId: string; as: AssumptionAnswer };
  }
}
