import { FieldOfAction } from './field-of-action.entity.js';
import { GoalOrigin } from './goal-origin.entity.js';
import { GoalRelation } from './goal-relation.entity.js';
import { Goal } from './goal.entity.js';

export const goalEntities = [FieldOfAction, Goal, GoalOrigin, GoalRelation];
