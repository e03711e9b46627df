import { enumOf } from '../../../platform/graphql/enum-of.js';
import { CONSULTATION_RESULTS, CONSULTATION_ROLES, CONSULTATION_STATES, RESOLUTION_RESULTS } from '../domain/consultation-results.js';
import { CLIMATE_EFFECTS, FINANCE_KINDS, PAPER_KINDS, PAPER_STATES } from '../domain/paper-lifecycle.js';
import { PAPER_WARNINGS } from '../domain/paper-warnings.js';
import { RESOLUTION_STATES } from '../domain/resolution-lifecycle.js';

export const PaperKindEnum = enumOf('PaperKind', PAPER_KINDS, { PAPER: 'A paper of the administration.', POSITION: 'A statement of its own that somebody adds.' });
export const PaperStateEnum = enumOf('PaperState', PAPER_STATES);
export const FinanceKindEnum = enumOf('FinanceKind', FINANCE_KINDS);
export const ClimateEffectEnum = enumOf('ClimateEffect', CLIMATE_EFFECTS);
export const ConsultationRoleEnum = enumOf('ConsultationRole', CONSULTATION_ROLES, {
  EARLY_INFORMATION: 'Hears of it before it is drafted.',
  HEARING: 'Anhörung.',
  PRELIMINARY: 'Vorberatung.',
  NOTICE: 'Kenntnisnahme.',
  DECISION: 'Entscheidung.',
});
export const ConsultationStateEnum = enumOf('ConsultationState', CONSULTATION_STATES);
export const ConsultationResultEnum = enumOf('ConsultationResult', CONSULTATION_RESULTS);
export const ResolutionResultEnum = enumOf('ResolutionResult', RESOLUTION_RESULTS);
export const ResolutionStateEnum = enumOf('ResolutionState', RESOLUTION_STATES);
export const PaperWarningEnum = enumOf('PaperWarning', PAPER_WARNINGS, {
  DATES_DO_NOT_ASCEND: 'A body consults before the one that stands before it.',
  LATE_FIRST_CONTACT: 'Nobody in the council hears of it before it is to be judged.',
  NOTICE_IS_NO_MANDATE: 'The body that decides only notes it, which gives nobody a mandate.',
});
