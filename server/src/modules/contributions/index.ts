export { ContributionsModule } from './contributions.module.js';
export { contributionSubject } from './domain/contribution-activities.js';
export { ContributionAnswer } from './domain/contribution-answer.entity.js';
export { CONTRIBUTION_ANSWERS } from './domain/contribution-lifecycle.js';
export { ContributionPage } from './domain/contribution-page.entity.js';
export { Contribution } from './domain/contribution.entity.js';
export { contributionEntities } from './domain/entities.js';
