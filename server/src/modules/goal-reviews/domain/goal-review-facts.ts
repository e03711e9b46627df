import { type ObjectFacts, ofBody } from '../../access/index.js';

/** Whose cycle a Zielprüfung is about. */
export interface GoalReviewBelonging {
  bodyId: string;
  steeringOrganizationId: string | null;
}

export const factsOfReview = ({ bodyId, steeringOrganizationId }: GoalReviewBelonging): ObjectFacts => ({ ...ofBody(bodyId), steeringOrganizationId });

/** @param conferenceIds the conferences of the body, whose coordinators speak for it */
export const factsOfConsent = ({ bodyId, conferenceIds }: { bodyId: string; conferenceIds: readonly string[] }): ObjectFacts => ({ ...ofBody(bodyId), accountableOrganizationIds: conferenceIds });
