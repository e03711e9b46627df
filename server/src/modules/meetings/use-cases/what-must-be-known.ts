import type { LockedMeeting } from '../persistence/meeting-work.repository.js';

/** What changes with a meeting that its participants have to know: nothing as long as nobody was invited. */
export const whatMustBeKnown = ({ invitedAt, sequence }: Pick<LockedMeeting, 'invitedAt' | 'sequence'>): { sequence: number } => ({ sequence: invitedAt ? sequence + 1 : sequence });
