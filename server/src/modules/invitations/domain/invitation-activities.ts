import type { MembershipRole } from '../../organizations/index.js';

declare module '../../../kernel/activity.js' {
  interface ActivityPayloads {
    MEMBER_INVITED: { invitationId: string; role: MembershipRole };
    INVITATION_REVOKED: { invitationId: string };
  }
}
