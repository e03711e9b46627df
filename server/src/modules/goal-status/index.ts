export { goalStatusEntities } from './domain/entities.js';
export { StatusUpdate } from './domain/status-update.entity.js';
export { RhythmEnum } from './graphql/goal-status.enums.js';
export { StatusUpdateType } from './graphql/goal-status.types.js';
export { GoalStatusModule } from './goal-status.module.js';
export { StatusUpdatesRepository, type UpdateRow } from './persistence/status-updates.repository.js';
export { StatusSubjects } from './use-cases/status-subjects.js';
