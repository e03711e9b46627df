import type { ObjectFacts } from '../../access/index.js';
import { factsOfMeasure, type MeasureBelonging } from '../../measures/index.js';

/** Whose an evaluation is: of the measure, and of whoever evaluates it. */
export interface EvaluationBelonging extends MeasureBelonging {
  /** Also where one of its seats evaluates. */
  evaluatingOrganizationId: string | null;
}

/** Whoever carries the measure out and whoever evaluates it may write its evaluation. */
export function factsOfEvaluation({ evaluatingOrganizationId, ...measure }: EvaluationBelonging): ObjectFacts {
  const facts = factsOfMeasure(measure);
  return { ...facts, accountableOrganizationIds: [...facts.accountableOrganizationIds, ...(evaluatingOrganizationId === null ? [] : [evaluatingOrganizationId])] };
}
