import { enumOf } from '../../../platform/graphql/enum-of.js';
import { CONTRIBUTION_ANSWERS, CONTRIBUTORS } from '../domain/contribution-lifecycle.js';

export const ContributorEnum = enumOf('Contributor', CONTRIBUTORS);
export const ContributionAnswerKindEnum = enumOf('ContributionAnswerKind', CONTRIBUTION_ANSWERS);
export const ContributionContentKindEnum = enumOf('ContributionContentKind', ['FINDING', 'GOAL', 'ACTION_ITEM'] as const);
