export { CouncilReportsModule } from './council-reports.module.js';
export { councilReportEntities } from './domain/entities.js';
