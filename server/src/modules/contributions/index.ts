export { ContributionsModule } from './contributions.module.js';
export { contributionEntities } from './domain/entities.js';
