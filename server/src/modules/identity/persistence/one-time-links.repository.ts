import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { Clock } from '../../../kernel/clock.js';
import { Units } from '../../../platform/database/units.js';
import { type LinkPurpose, OneTimeLink } from '../domain/one-time-link.entity.js';
import { hashOf, newSecret } from '../domain/secrets.js';
import { LINK_LIFETIME_MS, PASSWORD_LINK_LIFETIME_MS } from '../domain/session-rules.js';

/** A link that was just made; the token is stored nowhere. */
export interface NewLink {
  token: string;
  expiresAt: Date;
}

@Injectable()
export class OneTimeLinksRepository {
  constructor(
    private readonly units: Units,
    private readonly clock: Clock,
  ) {}

  /** Makes the person's link; every earlier one stops working. */
  async makeForPerson(tenantId: string, personId: string): Promise<NewLink> {
    await (await this.units.manager()).delete(OneTimeLink, { tenantId, personId });
    return this.make({ purpose: 'ACCOUNT', tenantId, personId });
  }

  /** Makes one more link of a person, for an hour: whoever asks for two mails may open either. */
  async makeForPassword(tenantId: string, personId: string): Promise<NewLink> {
    return this.make({ purpose: 'ACCOUNT', tenantId, personId }, PASSWORD_LINK_LIFETIME_MS);
  }

  async makeForSetup(): Promise<NewLink> {
    return this.make({ purpose: 'SETUP' });
  }

  /** Makes one more link of an invitation; the earlier ones go on working, because a mail may arrive late. */
  async makeForInvitation(tenantId: string, invitationId: string): Promise<NewLink> {
    return this.make({ purpose: 'INVITATION', tenantId, invitationId });
  }

  /** Makes one more link by which an address is confirmed; the earlier ones go on working, because a mail may arrive late. */
  async makeForContribution(tenantId: string, contributionId: string): Promise<NewLink> {
    return this.make({ purpose: 'CONTRIBUTION', tenantId, contributionId });
  }

  /** @returns the link of this purpose, whether or not it may still be used */
  async byToken(token: string, purpose: LinkPurpose): Promise<OneTimeLink | null> {
    return (await this.units.manager()).findOneBy(OneTimeLink, { tokenHash: hashOf(token), purpose });
  }

  /** @returns the link if it may still be used; with `lock` nobody else can use it until the unit ends */
  async usable(token: string, purpose: LinkPurpose, lock: boolean): Promise<OneTimeLink | null> {
    return (await this.units.manager()).findOne(OneTimeLink, {
      where: { tokenHash: hashOf(token), purpose, usedAt: IsNull(), expiresAt: MoreThan(this.clock.now()) },
      ...(lock ? { lock: { mode: 'pessimistic_write' } } : {}),
    });
  }

  /** Uses up every link of a person: with a new password none of them is good any more. */
  async useAllOf(tenantId: string, personId: string): Promise<void> {
    await (await this.units.manager()).update(OneTimeLink, { tenantId, personId, usedAt: IsNull() }, { usedAt: this.clock.now() });
  }

  async use({ tokenHash }: OneTimeLink): Promise<void> {
    await (await this.units.manager()).update(OneTimeLink, { tokenHash }, { usedAt: this.clock.now() });
  }

  private async make(of: Pick<OneTimeLink, 'purpose'> & Partial<OneTimeLink>, lifetime = LINK_LIFETIME_MS): Promise<NewLink> {
    const token = newSecret();
    const expiresAt = new Date(this.clock.now().getTime() + lifetime);
    await (await this.units.manager()).insert(OneTimeLink, { ...of, tokenHash: hashOf(token), expiresAt, usedAt: null });
    return { token, expiresAt };
  }
}
