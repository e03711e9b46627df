import type { ConsultationRole } from '../../core/vocabulary/council';

/** Whether a body is only told: it approves nothing and rejects nothing, and whoever comes last so decides nothing. */
export const onlyNotes = (role: ConsultationRole): boolean => role === 'NOTICE' || role === 'EARLY_INFORMATION';
