export { measureEntities } from './domain/entities.js';
export { MeasuresModule } from './measures.module.js';
export { StartGuards } from './use-cases/start-guards.js';
