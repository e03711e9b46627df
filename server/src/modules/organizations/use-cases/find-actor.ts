import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { ActorDirectory } from '../../../platform/auth/policy.js';
import { Units } from '../../../platform/database/units.js';
import { SessionsRepository } from '../../identity/index.js';
import { ActorsRepository } from '../persistence/actors.repository.js';

/** Finds who acts behind a session, with the roles and memberships of this very day. */
@Injectable()
export class FindActor extends ActorDirectory {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly actors: ActorsRepository,
    private readonly units: Units,
    private readonly clock: Clock,
  ) {
    super();
  }

  async find(token: string): Promise<Actor | undefined> {
    const session = await this.sessions.find(token);
    if (!session) return undefined;
    const { accountId, tenantId } = session;
    return this.units.run({ tenantId }, 'read', () => this.actors.ofAccount(accountId, tenantId, this.clock.now()));
  }
}
