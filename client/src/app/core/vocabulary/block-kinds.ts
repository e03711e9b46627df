export type BlockKind = 'DECISION' | 'STRUCTURES' | 'ANALYSES' | 'STRATEGIC_GOALS' | 'MEASURES' | 'EVALUATION';

/** Titles of blocks are sentences; where there is room for one word only, the kind says it. */
export const kindWords: Readonly<Record<BlockKind, string>> = {
  DECISION: $localize`:@@cycle.kind.decision:Entschluss`,
  STRUCTURES: $localize`:@@cycle.kind.structures:Strukturen`,
  ANALYSES: $localize`:@@cycle.kind.analyses:Analysen`,
  STRATEGIC_GOALS: $localize`:@@cycle.kind.strategicGoals:Ziele`,
  MEASURES: $localize`:@@cycle.kind.measures:Maßnahmen`,
  EVALUATION: $localize`:@@cycle.kind.evaluation:Reflexion`,
};
