import type { Actor, GrantedRole } from '../../../kernel/actor.js';

/** Roles that nobody grants: they follow from memberships for as long as these last. */
export type DerivedRole = 'STEERING_MEMBER' | 'COORDINATOR' | 'MEMBER' | 'PARTNER' | 'PARTNER_COORDINATOR';
export type Role = GrantedRole | DerivedRole;

export const GRANTED_ROLES = [
  'ADMINISTRATOR',
  'PLANNER',
  'EXECUTIVE',
  'SECTOR_PLANNER',
  'COUNCIL_OFFICE',
  'COUNCIL_MEMBER',
  'DATA_STEWARD',
  'TREASURER',
  'ADVISER',
  'AUDITOR',
] as const satisfies readonly GrantedRole[];

/** Organisations outside of the administration: their members see what is shared with them, and no more. */
const OUTSIDE_KINDS: ReadonlySet<string> = new Set(['WELFARE_ORGANIZATION', 'WELFARE_WORKING_GROUP', 'JOB_CENTRE', 'NEIGHBOURHOOD', 'CITIZENS', 'COST_BEARER', 'EXTERNAL']);

/** Whether the members of an organisation of this kind are partners. */
export const isOutside = (kind: string): boolean => OUTSIDE_KINDS.has(kind);

/** Organisations of the administration itself. A conference is none of them: people from inside and outside meet there. */
const INSIDE_KINDS: ReadonlySet<string> = new Set(['ADMINISTRATION', 'OFFICE', 'SOCIAL_PLANNING_OFFICE', 'SECTOR_PLANNING', 'PLANNING_GROUP']);

/** @returns the bodies whose own matters somebody knows: those in whose administration they work or whose planning they steer */
export function bodiesKnownFromInside({ memberships }: Actor): ReadonlySet<string> {
  const inside = memberships.filter(({ organizationKind }) => INSIDE_KINDS.has(organizationKind) || organizationKind === 'STEERING_CONFERENCE');
  return new Set(inside.flatMap(({ bodyId }) => (bodyId === null ? [] : [bodyId])));
}

/** @returns the roles that follow from one membership */
export function rolesOfMembership({ organizationKind, role }: Actor['memberships'][number]): DerivedRole[] {
  if (isOutside(organizationKind)) return role === 'MEMBER' ? ['PARTNER'] : ['PARTNER', 'PARTNER_COORDINATOR'];
  const leads: DerivedRole[] = role === 'MEMBER' ? [] : ['COORDINATOR'];
  return organizationKind === 'STEERING_CONFERENCE' ? ['STEERING_MEMBER', 'MEMBER', ...leads] : ['MEMBER', ...leads];
}

export const rolesOfGrant = ({ role }: Actor['grants'][number]): GrantedRole[] => [role];

/** @returns all roles of the actor, granted and derived, each once */
export function rolesOf({ grants, memberships }: Actor): ReadonlySet<Role> {
  return new Set<Role>([...grants.flatMap(rolesOfGrant), ...memberships.flatMap(rolesOfMembership)]);
}
