export { methodEntities } from './domain/entities.js';
export { MethodType } from './graphql/methods.types.js';
export { MethodsModule } from './methods.module.js';
export type { MethodRow } from './persistence/methods.repository.js';
export { MethodQueries } from './use-cases/method-queries.js';
