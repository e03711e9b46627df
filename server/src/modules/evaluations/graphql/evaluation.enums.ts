import { enumOf } from '../../../platform/graphql/enum-of.js';
import { CERTAINTIES, EVALUATION_STATES, INDICATOR_PURPOSES } from '../domain/evaluation-lifecycle.js';

export const EvaluationStateEnum = enumOf('EvaluationState', EVALUATION_STATES);
export const CertaintyEnum = enumOf('Certainty', CERTAINTIES, { LOW: 'A hint.', MEDIUM: 'Plausible.', HIGH: 'Well supported.' });
export const IndicatorPurposeEnum = enumOf('IndicatorPurpose', INDICATOR_PURPOSES, { STEERING: 'To steer by; it measures no effect.', EFFECT: 'To see effects.', OUTPUT: 'To count what was done.' });
