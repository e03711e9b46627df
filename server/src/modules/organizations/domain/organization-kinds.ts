/** Kinds of Organisation: every Gremium, office or provider. */
export const ORGANIZATION_KINDS = [
  'ADMINISTRATION',
  'OFFICE',
  'SOCIAL_PLANNING_OFFICE',
  'SECTOR_PLANNING',
  'PLANNING_GROUP',
  'STEERING_CONFERENCE',
  'AREA_CONFERENCE',
  'SECTOR_CONFERENCE',
  'WELFARE_ORGANIZATION',
  'WELFARE_WORKING_GROUP',
  'JOB_CENTRE',
  'STATUTORY_CONFERENCE',
  'ADVISORY_BOARD',
  'COUNCIL_BODY',
  'NEIGHBOURHOOD',
  'CITIZENS',
  'COST_BEARER',
  'EXTERNAL',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const MEMBERSHIP_ROLES = ['MEMBER', 'COORDINATOR', 'CHAIR'] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];
