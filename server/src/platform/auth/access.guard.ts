import { type CanActivate, type ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { GraphQLError } from 'graphql';
import type { Actor } from '../../kernel/actor.js';
import { Refused } from '../../kernel/refusal.js';
import { NotAllowed } from '../graphql/refusals.js';
import { ActorDirectory, Policy } from './policy.js';
import type { PlainRequest, RequestContext } from './request-context.js';
import { ACCESS, type AccessRule } from './requires.js';
import { SessionCookie } from './session-cookie.js';

const isPlain = (context: ExecutionContext): boolean => context.getType() === 'http';

/** The first of two steps: whether the actor may do this anywhere. Closed without a rule. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly policy: Policy,
    private readonly actors: ActorDirectory,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.get<AccessRule | undefined>(ACCESS, context.getHandler());
    if (!rule) return false;
    if (rule.kind === 'everybody') return true;
    const actor = isPlain(context) ? await this.visitor(context) : GqlExecutionContext.create(context).getContext<RequestContext>().actor;
    if (!actor) throw isPlain(context) ? new UnauthorizedException('Sign in first.') : new GraphQLError('Sign in first.', { extensions: { code: 'SIGNED_OUT' } });
    if (rule.kind === 'action' && !this.policy.mayAnywhere(actor, rule.action)) throw new Refused(new NotAllowed(rule.action));
    return true;
  }

  /** Whoever comes without GraphQL; the handler finds them with the request. */
  private async visitor(context: ExecutionContext): Promise<Actor | undefined> {
    const request = context.switchToHttp().getRequest<PlainRequest>();
    const token = this.cookie.read(request.headers);
    const actor = token === undefined ? undefined : await this.actors.find(token);
    if (actor) request.actor = actor;
    return actor;
  }
}
