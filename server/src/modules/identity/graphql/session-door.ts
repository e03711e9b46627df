import { Injectable } from '@nestjs/common';
import { ActorDirectory } from '../../../platform/auth/policy.js';
import type { RequestContext } from '../../../platform/auth/request-context.js';
import { SessionCookie } from '../../../platform/auth/session-cookie.js';
import { Units } from '../../../platform/database/units.js';
import type { Actor } from '../../../kernel/actor.js';
import { LIFETIME_MS } from '../domain/session-rules.js';
import { MeQueries } from '../use-cases/me-queries.js';
import { type Me, SignedOut } from './identity.types.js';

/** Lets a browser in and out: the cookie, and who the rest of the operation acts for. */
@Injectable()
export class SessionDoor {
  constructor(
    private readonly cookie: SessionCookie,
    private readonly actors: ActorDirectory,
    private readonly units: Units,
    private readonly queries: MeQueries,
  ) {}

  /** @returns whoever the new session belongs to; what the answer shows of them is read as them */
  async enter(context: RequestContext, token: string): Promise<Me> {
    const actor = await this.actors.find(token);
    if (!actor) throw new Error('A session that was just begun is not there.');
    this.cookie.write(context.reply, token, LIFETIME_MS / 1000);
    await context.unit?.end('rollback');
    Object.assign(context, { actor, token, unit: this.units.open({ tenantId: actor.tenantId }) });
    return this.me(actor);
  }

  leave({ reply }: RequestContext): SignedOut {
    this.cookie.clear(reply);
    return new SignedOut();
  }

  async me(actor: Actor): Promise<Me> {
    return { ...(await this.queries.of(actor)), actor };
  }
}
