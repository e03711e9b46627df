import { enumOf } from '../../../platform/graphql/enum-of.js';
import { CONTRIBUTION_ANSWERS, CONTRIBUTORS } from '../domain/contribution-lifecycle.js';
import { OCCASIONS, SPEAKERS } from '../domain/recording.js';

export const ContributorEnum = enumOf('Contributor', CONTRIBUTORS);
export const ContributionAnswerKindEnum = enumOf('ContributionAnswerKind', CONTRIBUTION_ANSWERS);
export const ContributionContentKindEnum = enumOf('ContributionContentKind', ['FINDING', 'GOAL', 'ACTION_ITEM', 'MEASURE'] as const);
export const ContributionOccasionEnum = enumOf('ContributionOccasion', OCCASIONS, { STALL: 'At a stall or an event.', CONVERSATION: 'In a conversation on the spot.' });
export const ContributionSpeakerEnum = enumOf('ContributionSpeaker', SPEAKERS, { RESIDENT: 'Lives there.', RELATIVE: 'Speaks for somebody of the family.', PROFESSIONAL: 'Works there.' });
