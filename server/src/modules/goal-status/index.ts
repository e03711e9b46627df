export { goalStatusEntities } from './domain/entities.js';
export { StatusUpdate } from './domain/status-update.entity.js';
export { RhythmEnum } from './graphql/goal-status.enums.js';
export { GoalStatusModule } from './goal-status.module.js';
