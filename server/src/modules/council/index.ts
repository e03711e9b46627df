export { CouncilModule } from './council.module.js';
export { CONSULTATION_ROLES } from './domain/consultation-results.js';
export { Consultation } from './domain/consultation.entity.js';
export { paperSubject } from './domain/council-activities.js';
export { councilEntities } from './domain/entities.js';
export { CLIMATE_EFFECTS, FINANCE_KINDS } from './domain/paper-lifecycle.js';
export { Paper } from './domain/paper.entity.js';
export { ProposedResolution } from './domain/proposed-resolution.entity.js';
