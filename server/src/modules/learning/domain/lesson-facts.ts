import { type ObjectFacts, ofBody } from '../../access/index.js';

/** Whose cycle a lesson is of, and who answers for its blocks. */
export interface LearningPlace {
  id: string;
  bodyId: string;
  state: string;
  version: number;
  steeringOrganizationId: string | null;
  accountableOrganizationIds: string[];
}

export const factsOfPlace = ({ bodyId, steeringOrganizationId, accountableOrganizationIds }: LearningPlace): ObjectFacts => ({ ...ofBody(bodyId), steeringOrganizationId, accountableOrganizationIds });
