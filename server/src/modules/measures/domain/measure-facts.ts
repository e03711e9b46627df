import { type ObjectFacts, ofBody } from '../../access/index.js';

/** Whose a measure is, and who carries it out. */
export interface MeasureBelonging {
  bodyId: string;
  /** Also where one of its seats answers for it. */
  answeringOrganizationId: string | null;
  createdBy: string;
  /** Brings the measures of the cycle together. */
  steeringOrganizationId: string | null;
}

export const factsOfMeasure = ({ bodyId, answeringOrganizationId, createdBy, steeringOrganizationId }: MeasureBelonging): ObjectFacts => ({
  ...ofBody(bodyId),
  accountableOrganizationIds: answeringOrganizationId === null ? [] : [answeringOrganizationId],
  ownPersonIds: [createdBy],
  steeringOrganizationId,
});
