import type { Invitation } from './invitation.entity.js';

export const INVITATION_STATES = ['OPEN', 'EXPIRED', 'USED', 'REVOKED'] as const;
export type InvitationState = (typeof INVITATION_STATES)[number];

/** @param expiresAt of the link that somebody opens, which may be older than the invitation's last one */
export function stateOf({ usedAt, revokedAt }: Pick<Invitation, 'usedAt' | 'revokedAt'>, expiresAt: Date, now: Date): InvitationState {
  if (usedAt) return 'USED';
  if (revokedAt) return 'REVOKED';
  return expiresAt > now ? 'OPEN' : 'EXPIRED';
}
