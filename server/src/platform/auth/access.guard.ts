import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import { Refused } from '../../kernel/refusal.js';
import { NotAllowed } from '../graphql/refusals.js';
import { Policy } from './policy.js';
import type { RequestContext } from './request-context.js';
import { ACCESS, type AccessRule } from './requires.js';

/** The first of two steps: whether the actor may do this anywhere. Closed without a rule. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly policy: Policy,
  ) {}

  canActivate(context: ExecutionContext): boolean {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (!rule) return false;
    if (rule.kind === 'everybody') return true;
    const { actor } = GqlExecutionContext.create(context).getContext<RequestContext>();
    if (!actor) throw new GraphQLError('Sign in first.', { extensions: { code: 'SIGNED_OUT' } });
    if (rule.kind === 'action' && !this.policy.mayAnywhere(actor, rule.action)) throw new Refused(new NotAllowed(rule.action));
    return true;
  }
}
