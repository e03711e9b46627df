import type { ObjectFacts } from '../../access/index.js';
import { factsOfMeasure, type MeasureBelonging } from '../../measures/index.js';

/** Who says whether an assumption of a measure held: whoever answers for it, and whoever leads what steers its cycle, since that closes the cycle. */
export function factsOfAnswer(measure: MeasureBelonging): ObjectFacts {
  const facts = factsOfMeasure(measure);
  return { ...facts, accountableOrganizationIds: [...facts.accountableOrganizationIds, ...(measure.steeringOrganizationId === null ? [] : [measure.steeringOrganizationId])] };
}
