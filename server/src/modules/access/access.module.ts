import { Global, Module } from '@nestjs/common';
import { Policy } from '../../platform/auth/policy.js';
import { AccessPolicy } from './domain/access-policy.js';
import { MeAccessResolver } from './graphql/me-access.resolver.js';

/**
 * Purpose: who may do what.
 * Owns: RoleGrant, `permissions.ts`.
 * Invariants: what is not declared is closed; unknown means no.
 */
@Global()
@Module({
  providers: [AccessPolicy, { provide: Policy, useExisting: AccessPolicy }, MeAccessResolver],
  exports: [AccessPolicy, Policy],
})
export class AccessModule {}
