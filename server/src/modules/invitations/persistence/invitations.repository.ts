import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { isId } from '../../../kernel/ids.js';
import { Units } from '../../../platform/database/units.js';
import { Invitation } from '../domain/invitation.entity.js';

/** The invitations of the unit's Planungskreis, for whoever changes them. */
@Injectable()
export class InvitationsRepository {
  constructor(private readonly units: Units) {}

  async add(invitation: Invitation): Promise<void> {
    await (await this.units.manager()).insert(Invitation, invitation);
  }

  async find(tenantId: string, id: string): Promise<Invitation | null> {
    return isId(id) ? (await this.units.manager()).findOneBy(Invitation, { tenantId, id }) : null;
  }

  /** Locks an invitation that is known to exist: of many who use, send or revoke it at the same moment, one goes first. */
  async lock(tenantId: string, id: string): Promise<Invitation> {
    return (await this.units.manager()).findOneOrFail(Invitation, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
  }

  async open(tenantId: string, organizationId: string, email: string, now: Date): Promise<Invitation | null> {
    return (await this.units.manager()).findOneBy(Invitation, { tenantId, organizationId, email, usedAt: IsNull(), revokedAt: IsNull(), expiresAt: MoreThan(now) });
  }

  async change({ tenantId, id }: Invitation, changes: Partial<Invitation>): Promise<void> {
    await (await this.units.manager()).update(Invitation, { tenantId, id }, changes);
  }

  /** Deletes those that nobody can use any more since a moment. */
  async forget(before: Date): Promise<void> {
    await this.units.query('delete from invitation where coalesce(used_at, revoked_at, expires_at) < $1', [before]);
  }
}
