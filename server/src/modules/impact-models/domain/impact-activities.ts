import type { AssumptionAnswer } from './impact-chain.js';

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    /** How much of each there is now. */
    IMPACT_MODEL_SET: { nodes: number; links: number; assumptions: number };
    /** The note holds what the answer rests on. */
    ASSUMPTION_ANSWERED: { assumptionId: string; as: AssumptionAnswer };
  }
}
