import { enumOf } from '../../../platform/graphql/enum-of.js';
import { ATTAINMENTS, GOAL_LEVELS, GOAL_RELATION_KINDS, GOAL_STATES } from '../domain/goal-lifecycle.js';
import { SMART_GAPS, SMART_LETTERS } from '../domain/smart.js';

export const GoalLevelEnum = enumOf('GoalLevel', GOAL_LEVELS, { GUIDING: 'Leitziel.', STRATEGIC: 'Strategisches Ziel.', OPERATIONAL: 'Operatives Ziel.' });
export const GoalStateEnum = enumOf('GoalState', GOAL_STATES);
export const AttainmentEnum = enumOf('GoalAttainment', ATTAINMENTS);
export const GoalRelationKindEnum = enumOf('GoalRelationKind', GOAL_RELATION_KINDS);
export const SmartLetterEnum = enumOf('SmartLetter', SMART_LETTERS, { S: 'Spezifisch.', M: 'Messbar.', A: 'Akzeptiert.', R: 'Realistisch.', T: 'Terminiert.' });
export const SmartGapEnum = enumOf('SmartGap', SMART_GAPS, {
  NO_CRITERION: 'No criterion says when it is attained.',
  NO_MEASURE: 'Neither a criterion nor an indicator with baseline and target.',
  NO_PROPOSER: 'No conference brings it in.',
  NOT_PROPOSED: 'It is not proposed.',
  NO_OWNER: 'Nobody answers for it.',
  OPEN_CONFLICT: 'A conflict or a duplicate is open.',
  NO_DUE: 'It has no date.',
});
