import { Injectable } from '@nestjs/common';
import { ActivityLog } from '../../../kernel/activity.js';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { Refused } from '../../../kernel/refusal.js';
import { Units } from '../../../platform/database/units.js';
import { NotFound, RequestIdReused } from '../../../platform/graphql/refusals.js';
import { Requests } from '../../../platform/requests/requests.js';
import { LINK_LIFETIME_MS, type Locale } from '../../identity/index.js';
import { Joining, type MembershipRole, OrganizationRights, organizationSubject } from '../../organizations/index.js';
import type {} from '../domain/invitation-activities.js';
import { Invitation } from '../domain/invitation.entity.js';
import { stateOf } from '../domain/invitation-state.js';
import { AlreadyInvited, InvitationEnded } from '../domain/invitations.refusals.js';
import { InvitationsRepository } from '../persistence/invitations.repository.js';
import { Delivery, type LinkToHandOver } from './delivery.js';

export interface NewInvitation {
  requestId: string;
  organizationId: string;
  email: string;
  givenName: string;
  familyName: string;
  role: MembershipRole;
  locale: Locale;
}

export interface Delivered {
  organizationId: string;
  link: LinkToHandOver | null;
}

const actionFor = (role: MembershipRole) => (role === 'MEMBER' ? 'member.invite' : 'member.inviteToLead');

/** Invites people into an organisation, sends their invitations again and takes them back. */
@Injectable()
export class InviteMembers {
  static readonly refusals = [NotFound, ...Joining.refusals, AlreadyInvited, RequestIdReused] as const;
  static readonly refusalsOfOthers = [NotFound, InvitationEnded] as const;

  constructor(
    private readonly units: Units,
    private readonly requests: Requests,
    private readonly rights: OrganizationRights,
    private readonly joining: Joining,
    private readonly invitations: InvitationsRepository,
    private readonly delivery: Delivery,
    private readonly activity: ActivityLog,
    private readonly clock: Clock,
  ) {}

  /**
   * The same request a second time invites nobody.
   * @throws Refused with NotFound, NotAllowed, AlreadyMember, PersonHasLeft, PeriodNotPossible, ForAnotherAdministrator, AlreadyInvited or RequestIdReused
   */
  async invite(actor: Actor, input: NewInvitation): Promise<Delivered> {
    const { tenantId, personId } = actor;
    const { organizationId, requestId: _, ...invited } = input;
    return this.units.run({ tenantId }, 'write', async () => {
      const organization = await this.rights.lock(actor, actionFor(input.role), organizationId, null);
      await this.joining.assertPossible(actor, organization, input.email);
      const { subjectId: id, isNew } = await this.requests.claim(actor, 'inviteMember', input);
      if (!isNew) return { organizationId, link: await this.delivery.deliverAgain(await this.invitations.lock(tenantId, id)) };
      const now = this.clock.now();
      const open = await this.invitations.open(tenantId, organizationId, input.email, now);
      if (open) throw new Refused(new AlreadyInvited(open));
      const ends = { expiresAt: this.endOf(now), usedAt: null, revokedAt: null };
      const invitation: Invitation = { ...invited, ...ends, tenantId, id, organizationId, invitedBy: personId, createdAt: now, personId: null };
      await this.invitations.add(invitation);
      await this.activity.record(actor, { kind: 'MEMBER_INVITED', subject: organizationSubject(organizationId), payload: { invitationId: id, role: input.role } });
      return { organizationId, link: await this.delivery.deliver(invitation) };
    });
  }

  /** For another seven days. @throws Refused with NotFound, NotAllowed or InvitationEnded */
  async resend(actor: Actor, { invitationId }: { invitationId: string }): Promise<Delivered> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const invitation = await this.demand(actor, invitationId);
      this.assertWaits(invitation);
      await this.invitations.change(invitation, { expiresAt: this.endOf(this.clock.now()) });
      return { organizationId: invitation.organizationId, link: await this.delivery.deliver(invitation) };
    });
  }

  /** A second time is no fault. @throws Refused with NotFound, NotAllowed, or InvitationEnded when it was used */
  async revoke(actor: Actor, { invitationId }: { invitationId: string }): Promise<string> {
    return this.units.run({ tenantId: actor.tenantId }, 'write', async () => {
      const invitation = await this.demand(actor, invitationId);
      const { organizationId } = invitation;
      if (invitation.revokedAt) return organizationId;
      this.assertWaits(invitation);
      await this.invitations.change(invitation, { revokedAt: this.clock.now() });
      await this.activity.record(actor, { kind: 'INVITATION_REVOKED', subject: organizationSubject(organizationId), payload: { invitationId } });
      return organizationId;
    });
  }

  private endOf(now: Date): Date {
    return new Date(now.getTime() + LINK_LIFETIME_MS);
  }

  private async demand(actor: Actor, id: string): Promise<Invitation> {
    const named = await this.invitations.find(actor.tenantId, id);
    await this.rights.lock(actor, actionFor(named?.role ?? 'MEMBER'), named?.organizationId ?? '', null, id);
    return this.invitations.lock(actor.tenantId, id);
  }

  /** An invitation that has only expired waits for being sent again. */
  private assertWaits(invitation: Invitation): void {
    const state = stateOf(invitation, invitation.expiresAt, this.clock.now());
    if (state === 'USED' || state === 'REVOKED') throw new Refused(new InvitationEnded(state));
  }
}
