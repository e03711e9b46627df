import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { actionsOnOrganization } from '../../organizations/index.js';
import { type InvitationRow, InvitationRowsRepository } from '../persistence/invitation-rows.repository.js';

/** An invitation that waits, or has expired. */
export interface WaitingInvitation extends InvitationRow {
  isExpired: boolean;
}

@Injectable()
export class InvitationQueries {
  constructor(
    private readonly rows: InvitationRowsRepository,
    private readonly clock: Clock,
  ) {}

  /** @returns nothing to whoever may not invite: addresses are nobody else's business */
  async ofOrganization(actor: Actor, organization: { id: string; bodyId: string | null }): Promise<WaitingInvitation[]> {
    if (!actionsOnOrganization(actor, organization).includes('member.invite')) return [];
    const now = this.clock.now();
    return (await this.rows.ofOrganization(organization.id)).map((row) => ({ ...row, isExpired: row.expiresAt <= now }));
  }
}
