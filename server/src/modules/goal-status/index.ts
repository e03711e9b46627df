export { goalStatusEntities } from './domain/entities.js';
export { GoalStatusModule } from './goal-status.module.js';
