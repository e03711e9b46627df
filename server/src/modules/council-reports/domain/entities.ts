import { CouncilReport } from './council-report.entity.js';
import { CouncilTemplate } from './council-template.entity.js';
import { PartnerStatement } from './partner-statement.entity.js';

export const councilReportEntities = [CouncilReport, CouncilTemplate, PartnerStatement];
