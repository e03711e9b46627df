import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GrantedRole } from '../../../kernel/actor.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { enumOf } from '../../../platform/graphql/enum-of.js';
import { Me } from '../../identity/index.js';
import { AccessPolicy } from '../domain/access-policy.js';
import { GRANTED_ROLES } from '../domain/roles.js';

export const GrantedRoleEnum = enumOf('GrantedRole', GRANTED_ROLES);

@Resolver(() => Me)
export class MeAccessResolver {
  constructor(private readonly policy: AccessPolicy) {}

  @ResolveField(() => [GrantedRoleEnum], { description: 'The roles that were granted; the others follow from memberships.' })
  @WithinAggregate('the own roles')
  roles(@Parent() { actor }: Me): GrantedRole[] {
    return [...new Set(actor.grants.map(({ role }) => role))];
  }

  @ResolveField(() => [String], { description: 'What the actor may do somewhere in the Planungskreis: decides which entries and buttons are shown.' })
  @WithinAggregate('the own rights')
  actions(@Parent() { actor }: Me): string[] {
    return this.policy.actionsOf(actor);
  }
}
