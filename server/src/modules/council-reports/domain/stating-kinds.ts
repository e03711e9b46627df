/** Kinds of organisations that say something of their own about a paper. */
export const STATING_KINDS: readonly string[] = ['WELFARE_ORGANIZATION', 'WELFARE_WORKING_GROUP', 'JOB_CENTRE'];
