export { learningEntities } from './domain/entities.js';
export { LearningModule } from './learning.module.js';
