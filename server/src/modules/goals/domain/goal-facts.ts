import { type ObjectFacts, ofBody } from '../../access/index.js';
import type { GoalLevel } from './goal-lifecycle.js';

/** Whose a goal is, and who brings it in. */
export interface GoalBelonging {
  level: GoalLevel | null;
  bodyId: string;
  proposedById: string | null;
  /** The kind of the organisation that brings it in. */
  proposerKind: string | null;
  /** Brings the goals of the cycle together. */
  steeringOrganizationId: string | null;
}

/** The conference that brings in goals of a level: a Sozialraumkonferenz what can be checked, the Sozialplanungskonferenz the rest; either a draft without one. */
const bringsIn = (kind: string | null, level: GoalLevel | null): boolean => (kind === 'AREA_CONFERENCE' && (level === null || level === 'OPERATIONAL')) || (kind === 'STEERING_CONFERENCE' && level !== 'OPERATIONAL');

export const factsOfGoal = ({ level, bodyId, proposedById, proposerKind, steeringOrganizationId }: GoalBelonging): ObjectFacts => ({
  ...ofBody(bodyId),
  accountableOrganizationIds: proposedById !== null && bringsIn(proposerKind, level) ? [proposedById] : [],
  steeringOrganizationId,
});
