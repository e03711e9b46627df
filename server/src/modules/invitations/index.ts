export { Invitation } from './domain/invitation.entity.js';
export { InvitationsModule } from './invitations.module.js';
