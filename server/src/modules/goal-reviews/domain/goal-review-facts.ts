import type { Actor } from '../../../kernel/actor.js';
import { bodiesKnownFromInside, type ObjectFacts, ofBody } from '../../access/index.js';

/** Whose cycle a Zielprüfung is about. */
export interface GoalReviewBelonging {
  bodyId: string;
  steeringOrganizationId: string | null;
}

export const factsOfReview = ({ bodyId, steeringOrganizationId }: GoalReviewBelonging): ObjectFacts => ({ ...ofBody(bodyId), steeringOrganizationId });

/**
 * A municipality speaks for itself: the county, where it brings the goals together, cannot consent for it.
 * @param conferenceIds the conferences of the body, whose coordinators speak for it, beside whoever plans in its administration
 */
export function factsOfConsent(actor: Actor, { bodyId, conferenceIds }: { bodyId: string; conferenceIds: readonly string[] }): ObjectFacts {
  const plansThere = bodiesKnownFromInside(actor).has(bodyId) || actor.grants.some((grant) => grant.bodyId === bodyId);
  return { ...ofBody(bodyId), accountableOrganizationIds: conferenceIds, ownPersonIds: plansThere ? [actor.personId] : [] };
}
