import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/index.js';
import { CyclesModule } from '../cycles/index.js';
import { GoalsModule } from '../goals/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import './domain/council-report-activities.js';
import { CouncilTemplatesController } from './documents/council-templates.controller.js';
import { ReportDocumentsController } from './documents/report-documents.controller.js';
import { CouncilTemplatesResolver } from './graphql/council-templates.resolver.js';
import { PaperReportsResolver, ReportChangedMeanwhileResolver } from './graphql/paper-reports.resolver.js';
import { StatementNotices } from './jobs/statement-notices.js';
import { CouncilReportsRepository } from './persistence/council-reports.repository.js';
import { CouncilTemplatesRepository } from './persistence/council-templates.repository.js';
import { PartnerStatementsRepository } from './persistence/partner-statements.repository.js';
import { StatingOrganizationsRepository } from './persistence/stating-organizations.repository.js';
import { FreezeReport } from './use-cases/freeze-report.js';
import { GatherReport } from './use-cases/gather-report.js';
import { KeepTemplate } from './use-cases/keep-template.js';
import { ReportFiles } from './use-cases/report-files.js';
import { ReportQueries } from './use-cases/report-queries.js';
import { StatementRights } from './use-cases/statement-rights.js';
import { WritePartnerStatement } from './use-cases/write-partner-statement.js';

const persistence = [CouncilReportsRepository, CouncilTemplatesRepository, PartnerStatementsRepository, StatingOrganizationsRepository];
const useCases = [FreezeReport, GatherReport, KeepTemplate, ReportFiles, ReportQueries, StatementRights, WritePartnerStatement];

/**
 * Purpose: the Sachstandsvorlage, which tells the council where the Bausteine and the goals stand.
 * Owns: CouncilReport (frozen, with its sources), CouncilTemplate, PartnerStatement.
 * Invariants: what is frozen is exactly what was seen, and is never changed; what is internal stands in no paper; a statement is
 * edited by its organisation alone, and read by nobody else before that releases it.
 * Publishes: the activities of `domain/council-report-activities.ts`.
 */
@Module({
  imports: [CouncilModule, CyclesModule, GoalsModule, OrganizationsModule],
  controllers: [CouncilTemplatesController, ReportDocumentsController],
  providers: [...persistence, ...useCases, CouncilTemplatesResolver, PaperReportsResolver, ReportChangedMeanwhileResolver, StatementNotices],
  exports: [GatherReport],
})
export class CouncilReportsModule {}
