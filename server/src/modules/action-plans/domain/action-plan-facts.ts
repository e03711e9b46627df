import { type ObjectFacts, ofBody } from '../../access/index.js';

/** Whose a Handlungskonzept is, and who takes part in its cycle. */
export interface ActionPlanBelonging {
  bodyId: string;
  participantIds: readonly string[];
}

/** Whoever coordinates an organisation that takes part in the cycle answers for it like whoever plans. */
export const factsOfActionPlan = ({ bodyId, participantIds }: ActionPlanBelonging): ObjectFacts => ({ ...ofBody(bodyId), accountableOrganizationIds: participantIds });
