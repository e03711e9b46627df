import { Module } from '@nestjs/common';
import { ActionItemsModule } from '../action-items/index.js';
import { CyclesModule } from '../cycles/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { FindingChangedMeanwhileResolver, FindingsResolver, RecommendationChangedMeanwhileResolver, RecommendationsResolver } from './graphql/analyses.resolver.js';
import { AnalysisNewsResolver } from './graphql/analysis-news.resolver.js';
import { BlockAnalysesResolver } from './graphql/block-analyses.resolver.js';
import { FindingChangesResolver } from './graphql/finding-changes.resolver.js';
import { Fruits } from './graphql/fruits.js';
import { RecommendationStepsResolver } from './graphql/recommendation-steps.resolver.js';
import { RecommendationDates } from './jobs/recommendation-dates.js';
import { RecommendationNotices } from './jobs/recommendation-notices.js';
import { AnalysisPlacesRepository } from './persistence/analysis-places.repository.js';
import { AnalysisThread } from './persistence/analysis-thread.js';
import { BlockAnalysesRepository } from './persistence/block-analyses.repository.js';
import { FindingWorkRepository } from './persistence/finding-work.repository.js';
import { FindingsRepository } from './persistence/findings.repository.js';
import { RecommendationWorkRepository } from './persistence/recommendation-work.repository.js';
import { RecommendationsRepository } from './persistence/recommendations.repository.js';
import { ToldRecommendationsRepository } from './persistence/told-recommendations.repository.js';
import { AnalysisPlaces } from './use-cases/analysis-places.js';
import { AnalysisQueries } from './use-cases/analysis-queries.js';
import { DiscussedAnalyses } from './use-cases/discussed-analyses.js';
import { FollowRecommendations } from './use-cases/follow-recommendations.js';
import { GoalNames } from './use-cases/goal-names.js';
import { KeepEvidence } from './use-cases/keep-evidence.js';
import { TakeRecommendationSteps } from './use-cases/take-recommendation-steps.js';
import { WriteFindings } from './use-cases/write-findings.js';
import { WriteRecommendations } from './use-cases/write-recommendations.js';

const persistence = [AnalysisPlacesRepository, BlockAnalysesRepository, FindingsRepository, FindingWorkRepository, RecommendationsRepository, RecommendationWorkRepository, ToldRecommendationsRepository];
const verbs = [AnalysisPlaces, DiscussedAnalyses, WriteFindings, KeepEvidence, TakeRecommendationSteps, WriteRecommendations, FollowRecommendations];
const fields = [AnalysisNewsResolver, BlockAnalysesResolver, FindingsResolver, RecommendationsResolver, FindingChangesResolver, RecommendationStepsResolver, FindingChangedMeanwhileResolver, RecommendationChangedMeanwhileResolver, Fruits];

/**
 * Purpose: what analyses found and what they recommend, until it is known what came of it.
 * Owns: Finding, Evidence, Recommendation, RecommendationFinding, RecommendationResponse, RecommendationLink.
 * Invariants: what people said is kept with their consent or anonymised; what was issued keeps its words; nothing is rejected without a
 * reason, put off without a day, or implemented without something that came of it; an answer stays as it was given.
 * Publishes: the activities of `domain/analysis-activities.ts`; says whom they concern, until when to answer and what must not fall silent.
 */
@Module({ imports: [ActionItemsModule, CyclesModule, OrganizationsModule], providers: [...persistence, ...verbs, ...fields, AnalysisQueries, AnalysisThread, GoalNames, RecommendationDates, RecommendationNotices], exports: [AnalysisQueries, GoalNames] })
export class AnalysesModule {}
