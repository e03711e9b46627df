export { oparlEntities } from './domain/entities.js';
export { OparlModule } from './oparl.module.js';
