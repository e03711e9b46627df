import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Mails } from '../../../kernel/mails.js';
import { actionsOnOrganization } from '../../organizations/index.js';
import { type InvitationRow, InvitationRowsRepository } from '../persistence/invitation-rows.repository.js';

/** An invitation that waits, or has expired. */
export interface WaitingInvitation extends InvitationRow {
  isExpired: boolean;
  /** Whether its last mail was given up. */
  isReturned: boolean;
}

@Injectable()
export class InvitationQueries {
  constructor(
    private readonly rows: InvitationRowsRepository,
    private readonly mails: Mails,
    private readonly clock: Clock,
  ) {}

  /** @returns nothing to whoever may not invite: addresses are nobody else's business */
  async ofOrganization(actor: Actor, organization: { id: string; bodyId: string | null }): Promise<WaitingInvitation[]> {
    if (!actionsOnOrganization(actor, organization).includes('member.invite')) return [];
    const now = this.clock.now();
    const rows = await this.rows.ofOrganization(organization.id);
    const returned = new Set((rows.length ? await this.mails.givenUp('invitations.invitation') : []).map(({ invitationId }) => invitationId));
    return rows.map((row) => ({ ...row, isExpired: row.expiresAt <= now, isReturned: returned.has(row.id) }));
  }
}
