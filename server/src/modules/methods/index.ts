export { methodEntities } from './domain/entities.js';
export { MethodsModule } from './methods.module.js';
