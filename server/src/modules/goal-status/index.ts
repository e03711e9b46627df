export { goalStatusEntities } from './domain/entities.js';
export { StatusUpdate } from './domain/status-update.entity.js';
export { GoalStatusModule } from './goal-status.module.js';
