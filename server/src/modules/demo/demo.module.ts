import { Module } from '@nestjs/common';
import { CouncilReportsModule } from '../council-reports/index.js';
import { CouncilModule } from '../council/index.js';
import { CyclesModule } from '../cycles/index.js';
import { IdentityModule } from '../identity/index.js';
import { LoadDemoActionItems } from './load-demo-action-items.js';
import { LoadDemoActionPlans } from './load-demo-action-plans.js';
import { LoadDemoAnalyses } from './load-demo-analyses.js';
import { LoadDemoContributions } from './load-demo-contributions.js';
import { LoadDemoCooperation } from './load-demo-cooperation.js';
import { LoadDemoCycle } from './load-demo-cycle.js';
import { LoadDemoGoalReview } from './load-demo-goal-review.js';
import { LoadDemoGoals } from './load-demo-goals.js';
import { LoadDemoEvaluations } from './load-demo-evaluations.js';
import { LoadDemoImpactModels } from './load-demo-impact-models.js';
import { LoadDemoMeasures } from './load-demo-measures.js';
import { LoadDemoPapers } from './load-demo-papers.js';
import { LoadDemoReports } from './load-demo-reports.js';
import { LoadDemoSectorPlans } from './load-demo-sector-plans.js';
import { LoadDemoMeetings } from './load-demo-meetings.js';
import { LoadDemo } from './load-demo.js';

/**
 * Purpose: a demonstration that can be tried at once, with real facts and invented people.
 * Owns: the files in `data/demo`.
 */
@Module({ imports: [CouncilModule, CouncilReportsModule, CyclesModule, IdentityModule], providers: [LoadDemo, LoadDemoActionItems, LoadDemoActionPlans, LoadDemoAnalyses, LoadDemoContributions, LoadDemoCooperation, LoadDemoCycle, LoadDemoEvaluations, LoadDemoGoalReview, LoadDemoGoals, LoadDemoSectorPlans, LoadDemoMeasures, LoadDemoImpactModels, LoadDemoMeetings, LoadDemoPapers, LoadDemoReports] })
export class DemoModule {}
