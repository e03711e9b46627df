import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { MailKinds, type MailOccasion, type MailText, type MailWriter } from '../../../kernel/mails.js';
import { OneTimeLinksRepository } from '../../identity/index.js';
import { stateOf } from '../domain/invitation-state.js';
import { InvitationRowsRepository } from '../persistence/invitation-rows.repository.js';
import { InvitationsRepository } from '../persistence/invitations.repository.js';
import { invitationMail } from './invitation-mail-texts.js';

/** Writes the mail of an invitation, each time with a secret of its own, so that no queue and no table ever holds one. */
@Injectable()
export class InvitationMail implements MailWriter<'invitations.invitation'>, OnModuleInit {
  readonly kind = 'invitations.invitation';

  constructor(
    private readonly kinds: MailKinds,
    private readonly invitations: InvitationsRepository,
    private readonly rows: InvitationRowsRepository,
    private readonly links: OneTimeLinksRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async write({ tenantId, params: { invitationId }, recipient: { locale }, ...occasion }: MailOccasion<'invitations.invitation'>): Promise<MailText | undefined> {
    const invitation = await this.invitations.find(tenantId, invitationId);
    const now = this.clock.now();
    if (!invitation || stateOf(invitation, invitation.expiresAt, now) !== 'OPEN') return undefined;
    const offer = await this.rows.offer(invitationId, now);
    const { token, expiresAt } = await this.links.makeForInvitation(tenantId, invitationId);
    return invitationMail(locale, { ...offer, ...invitation, url: occasion.link(`einladung#${token}`), expiresAt });
  }
}
