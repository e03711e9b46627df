export { AccessModule } from './access.module.js';
export { AccessPolicy } from './domain/access-policy.js';
export { GRANTED_ROLES } from './domain/roles.js';
export { type Action, ACTIONS } from './domain/permissions.js';
export { type Reach, reachOf } from './domain/reach.js';
export { RoleGrant } from './domain/role-grant.entity.js';
export { isOutside, type Role, rolesOf } from './domain/roles.js';
export { GrantedRoleEnum } from './graphql/me-access.resolver.js';
