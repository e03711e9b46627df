export { FieldOfAction } from './domain/field-of-action.entity.js';
export { goalEntities } from './domain/entities.js';
export { goalSubject } from './domain/goal-activities.js';
export { GOAL_LEVELS } from './domain/goal-lifecycle.js';
export { GoalOrigin } from './domain/goal-origin.entity.js';
export { GoalRelation } from './domain/goal-relation.entity.js';
export { Goal } from './domain/goal.entity.js';
export { GoalsModule } from './goals.module.js';
