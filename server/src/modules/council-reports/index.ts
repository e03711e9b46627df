export { CouncilReportsModule } from './council-reports.module.js';
export { CouncilReport } from './domain/council-report.entity.js';
export { councilReportEntities } from './domain/entities.js';
export { GatherReport } from './use-cases/gather-report.js';
