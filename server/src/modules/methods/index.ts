export { methodEntities } from './domain/entities.js';
export { MethodsModule } from './methods.module.js';
export { MethodQueries } from './use-cases/method-queries.js';
