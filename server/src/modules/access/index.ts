export { AccessModule } from './access.module.js';
export { bodiesKnownFromInside, GRANTED_ROLES, isOutside } from './domain/roles.js';
export type { Action } from './domain/permissions.js';
export { mayWith, type ObjectFacts, ofBody } from './domain/object-rights.js';
export { type Reach, reachOf } from './domain/reach.js';
export { RoleGrant } from './domain/role-grant.entity.js';
export { GrantedRoleEnum } from './graphql/me-access.resolver.js';
