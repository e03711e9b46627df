import { type ObjectFacts, ofBody } from '../../access/index.js';

/** Whose a measure is, and who carries it out. */
export interface MeasureBelonging {
  bodyId: string;
  /** Also where one of its seats answers for it. */
  answeringOrganizationId: string | null;
  answeringSeatId: string | null;
  answeringPersonId: string | null;
  /** Whether it was agreed on: from then on it is no longer of whoever wrote it. */
  isAgreed: boolean;
  createdBy: string;
  /** Brings the measures of the cycle together. */
  steeringOrganizationId: string | null;
}

/** Of whoever answers for it; until it is agreed on, of whoever wrote it too. */
export const factsOfMeasure = ({ bodyId, answeringOrganizationId, answeringSeatId, answeringPersonId, isAgreed, createdBy, steeringOrganizationId }: MeasureBelonging): ObjectFacts => ({
  ...ofBody(bodyId),
  accountableOrganizationIds: answeringOrganizationId === null ? [] : [answeringOrganizationId],
  ownSeatIds: answeringSeatId !== null && answeringPersonId === null ? [answeringSeatId] : [],
  ownPersonIds: [...(isAgreed ? [] : [createdBy]), ...(answeringPersonId === null ? [] : [answeringPersonId])],
  steeringOrganizationId,
});
