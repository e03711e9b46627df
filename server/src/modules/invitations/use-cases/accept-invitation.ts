import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../kernel/ids.js';
import { Refused } from '../../../kernel/refusal.js';
import { againAfter } from '../../../platform/database/database-errors.js';
import { Units } from '../../../platform/database/units.js';
import { type Account, AccountsRepository, LinkNotValid, OneTimeLinksRepository, PasswordProof, type Person, PersonsRepository, SessionsRepository, TooManyAttempts, WrongCredentials } from '../../identity/index.js';
import { Joining } from '../../organizations/index.js';
import type { Invitation } from '../domain/invitation.entity.js';
import { type InvitationState, stateOf } from '../domain/invitation-state.js';
import { InvitationRowsRepository, type OfferRow } from '../persistence/invitation-rows.repository.js';
import { InvitationsRepository } from '../persistence/invitations.repository.js';

/** What a link leads to. */
interface Found {
  invitation: Invitation;
  state: InvitationState;
  offer: OfferRow;
  /** Whoever has the address in the Planungskreis, and the account that is theirs or of the address. */
  person: Person | null;
  account: Account | null;
}

/** What the page behind an invitation shows. */
export interface InvitationPreview {
  state: InvitationState;
  /** Null when there is nothing to accept any more. */
  offer: (Pick<OfferRow, 'tenantName' | 'organizationName' | 'inviterName'> & Pick<Invitation, 'email' | 'givenName' | 'familyName' | 'role'> & { hasAccount: boolean }) | null;
}

/** Lets somebody in who was invited: with the password of the account that the address has, or one that they choose. */
@Injectable()
export class AcceptInvitation {
  static readonly refusals = [LinkNotValid, WrongCredentials, TooManyAttempts] as const;

  constructor(
    private readonly units: Units,
    private readonly links: OneTimeLinksRepository,
    private readonly invitations: InvitationsRepository,
    private readonly rows: InvitationRowsRepository,
    private readonly persons: PersonsRepository,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly proof: PasswordProof,
    private readonly joining: Joining,
    private readonly clock: Clock,
  ) {}

  /** @returns null for a secret that belongs to no invitation */
  async preview(token: string): Promise<InvitationPreview | null> {
    const found = await this.find(token);
    if (!found) return null;
    const { state, account, invitation, offer } = found;
    if (state !== 'OPEN') return { state, offer: null };
    const { email, givenName, familyName, role } = invitation;
    const { tenantName, organizationName, inviterName } = offer;
    return { state, offer: { tenantName, organizationName, inviterName, email, givenName, familyName, role, hasAccount: account !== null } };
  }

  /**
   * @returns the token of a session in the Planungskreis of the invitation
   * @throws Refused with LinkNotValid, WrongCredentials or TooManyAttempts
   */
  execute(input: { token: string; password: string }, source: string): Promise<string> {
    // somebody may accept another invitation to the same address at the same moment: then there is an account, which its password proves
    return againAfter(['account_email_key', 'person_email_key'], () => this.accept(input, source));
  }

  private async accept({ token, password }: { token: string; password: string }, source: string): Promise<string> {
    const found = await this.find(token);
    if (found?.state !== 'OPEN') throw new Refused(new LinkNotValid('INVITATION'));
    const { account, invitation } = found;
    const { tenantId } = invitation;
    if (account) await this.proof.demand(account, password, source);
    const fresh = account ?? { ...(await this.proof.newAccount(invitation.email, password, tenantId)), locale: invitation.locale };
    await this.units.run({ tenantId }, 'write', async () => {
      const { usedAt, revokedAt } = await this.invitations.lock(tenantId, invitation.id);
      if (usedAt || revokedAt) throw new Refused(new LinkNotValid('INVITATION'));
      if (!account) await this.accounts.add(fresh);
      await this.letIn(found, fresh.id);
    });
    return this.sessions.begin(fresh.id, tenantId);
  }

  private async letIn({ invitation, offer, person }: Found, accountId: string): Promise<void> {
    const { tenantId, organizationId, role, email, givenName, familyName } = invitation;
    const personId = person?.id ?? newId();
    if (!person) await this.persons.add({ tenantId, id: personId, accountId, email, givenName, familyName, leftOn: null, version: 1 });
    else if (!person.accountId) await this.persons.linkAccount(tenantId, personId, accountId);
    await this.invitations.change(invitation, { usedAt: this.clock.now(), personId });
    await this.joining.join({ tenantId, organizationId, personId, role }, offer.today);
  }

  private async find(token: string): Promise<Found | null> {
    const link = await this.units.run({}, 'read', () => this.links.byToken(token, 'INVITATION'));
    if (!link?.tenantId || !link.invitationId) return null;
    const { tenantId, invitationId, expiresAt } = link;
    const now = this.clock.now();
    return this.units.run({ tenantId }, 'read', async () => {
      const invitation = await this.invitations.find(tenantId, invitationId);
      if (!invitation) return null;
      const offer = await this.rows.offer(invitationId, now);
      const person = await this.persons.byEmail(tenantId, invitation.email);
      const account = person?.accountId ? await this.accounts.byId(person.accountId) : await this.accounts.byEmail(invitation.email);
      const isBarred = (person && person.leftOn !== null) || (offer.organizationUntil !== null && offer.organizationUntil < offer.today);
      const state = stateOf(invitation, expiresAt, now);
      return { invitation, state: state === 'OPEN' && isBarred ? 'REVOKED' : state, offer, person, account };
    });
  }
}
