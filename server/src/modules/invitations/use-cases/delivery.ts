import { Injectable } from '@nestjs/common';
import { Mails } from '../../../kernel/mails.js';
import { OneTimeLinksRepository } from '../../identity/index.js';
import { LinkAddresses } from '../../organizations/index.js';
import type { Invitation } from '../domain/invitation.entity.js';

declare module '../../../kernel/mails.js' {
  interface MailParams {
    'invitations.invitation': { invitationId: string };
  }
}

/** A link to be handed over, shown once. */
export interface LinkToHandOver {
  url: string;
  expiresAt: Date;
}

/** How an invitation reaches whom it is for: by mail; without a mail server by whoever invites. */
@Injectable()
export class Delivery {
  constructor(
    private readonly mails: Mails,
    private readonly links: OneTimeLinksRepository,
    private readonly addresses: LinkAddresses,
  ) {}

  /** @returns null when a mail was ordered: then nobody but its recipient ever sees the secret */
  async deliver(invitation: Invitation): Promise<LinkToHandOver | null> {
    if (!this.mails.areSent) return this.handOver(invitation);
    const { id: invitationId, email: address, locale } = invitation;
    await this.mails.order({ kind: 'invitations.invitation', to: { address, locale }, params: { invitationId } });
    return null;
  }

  /** What a request that comes twice gets the second time: the first link is stored nowhere, the mail was ordered. */
  async deliverAgain(invitation: Invitation): Promise<LinkToHandOver | null> {
    return this.mails.areSent ? null : this.handOver(invitation);
  }

  private async handOver({ tenantId, id, locale }: Invitation): Promise<LinkToHandOver> {
    return this.addresses.forInvitation(await this.links.makeForInvitation(tenantId, id), locale);
  }
}
