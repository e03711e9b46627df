export { impactModelEntities } from './domain/entities.js';
export { ImpactModelsModule } from './impact-models.module.js';
