import { type ObjectFacts, ofBody } from '../../access/index.js';

/** Where something stands that an analysis brought, and who wrote it. */
export interface Authored {
  bodyId: string;
  /** Answers for the block. */
  accountableOrganizationId: string | null;
  createdBy: string;
}

/** Whoever plans writes it, whoever leads what answers for the block, and sector planners their own. */
export const factsOfAnalysis = ({ bodyId, accountableOrganizationId, createdBy }: Authored): ObjectFacts => ({
  ...ofBody(bodyId),
  accountableOrganizationIds: accountableOrganizationId === null ? [] : [accountableOrganizationId],
  ownPersonIds: [createdBy],
});
