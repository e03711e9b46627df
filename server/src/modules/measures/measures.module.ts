import { Module } from '@nestjs/common';
import { CouncilModule } from '../council/index.js';
import { CyclesModule } from '../cycles/index.js';
import { GoalStatusModule } from '../goal-status/index.js';
import { GoalsModule } from '../goals/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ActionPlanResolver } from './graphql/action-plan.resolver.js';
import { MeasureChangesResolver } from './graphql/measure-changes.resolver.js';
import { MeasureFundingResolver } from './graphql/measure-funding.resolver.js';
import { MeasureNewsResolver } from './graphql/measure-news.resolver.js';
import { MeasureStandingsResolver } from './graphql/measure-standings.resolver.js';
import { FundingReservationResolver, MeasureChangedMeanwhileResolver, MeasuresResolver } from './graphql/measures.resolver.js';
import { WaitingMeasuresResolver } from './graphql/waiting-measures.resolver.js';
import { AskForContinuation } from './jobs/ask-for-continuation.js';
import { MeasureDates } from './jobs/measure-dates.js';
import { MeasureNotices } from './jobs/measure-notices.js';
import { MeasurePages } from './jobs/measure-pages.js';
import { CarriedMeasuresRepository } from './persistence/carried-measures.repository.js';
import { FundingRepository } from './persistence/funding.repository.js';
import { ImportedMeasuresRepository } from './persistence/imported-measures.repository.js';
import { MeasurePlacesRepository } from './persistence/measure-places.repository.js';
import { MeasureStandingsRepository } from './persistence/measure-standings.repository.js';
import { MeasureStatusRepository } from './persistence/measure-status.repository.js';
import { MeasureWorkRepository } from './persistence/measure-work.repository.js';
import { MeasureThreadLinks } from './persistence/measure-thread-links.js';
import { MeasuresRepository } from './persistence/measures.repository.js';
import { WaitingMeasuresRepository } from './persistence/waiting-measures.repository.js';
import { CarryMeasures } from './use-cases/carry-measures.js';
import { CheckMeasure } from './use-cases/check-measure.js';
import { DiscussedMeasures } from './use-cases/discussed-measures.js';
import { FollowMeasures } from './use-cases/follow-measures.js';
import { FundMeasures } from './use-cases/fund-measures.js';
import { FundingProgrammes } from './use-cases/funding-programmes.js';
import { GiveMeasureStatus } from './use-cases/give-measure-status.js';
import { ImportActionPlan } from './use-cases/import-action-plan.js';
import { MeasurePlaces } from './use-cases/measure-places.js';
import { MeasureQueries } from './use-cases/measure-queries.js';
import { MeasuresOnResolutions } from './use-cases/measures-on-resolutions.js';
import { PlanMeasures } from './use-cases/plan-measures.js';
import { ReachMeasure } from './use-cases/reach-measure.js';
import { StartGuards } from './use-cases/start-guards.js';
import { TakeMeasureSteps } from './use-cases/take-measure-steps.js';
import { TalkedMeasures } from './use-cases/talked-measures.js';
import { WaitingMeasures } from './use-cases/waiting-measures.js';
import { WriteMeasures } from './use-cases/write-measures.js';

const persistence = [CarriedMeasuresRepository, MeasureThreadLinks, FundingRepository, ImportedMeasuresRepository, MeasurePlacesRepository, MeasureStandingsRepository, MeasureStatusRepository, MeasureWorkRepository, MeasuresRepository, WaitingMeasuresRepository];
const verbs = [CheckMeasure, FollowMeasures, FundMeasures, FundingProgrammes, GiveMeasureStatus, ImportActionPlan, MeasurePlaces, MeasuresOnResolutions, PlanMeasures, TakeMeasureSteps, TalkedMeasures, WaitingMeasures, WriteMeasures];
const forLater = [CarryMeasures, MeasurePlaces, MeasureQueries, ReachMeasure, StartGuards];
const told = [AskForContinuation, MeasureDates, MeasureNotices, MeasurePages];
const fields = [ActionPlanResolver, FundingReservationResolver, MeasureChangedMeanwhileResolver, MeasureChangesResolver, MeasureFundingResolver, MeasureNewsResolver, MeasureStandingsResolver, MeasuresResolver, WaitingMeasuresResolver];

/**
 * Purpose: what is done for the goals, from the idea to what became of it, and what pays for it.
 * Owns: Measure, MeasureCarry, MeasurePartner, MeasureStep, MeasureResource, FundingProgramme, FundingApplication, FundingReservation.
 * Invariants: what is agreed on serves a goal, and an organisation or a seat answers for it; without money it stands under a Vorbehalt, and starts only
 * with money or with an own resolution instead; what others pay for is decided about before that ends (rule 27); what was said of how it goes is never changed; what
 * runs stays the same measure in the next cycle.
 * Publishes: the activities of `domain/measure-activities.ts`; tells when a Sachstand is due; offers later modules to say what else must be there before a measure starts.
 */
@Module({ imports: [CouncilModule, CyclesModule, GoalStatusModule, GoalsModule, OrganizationsModule], providers: [...persistence, ...verbs, ...forLater, ...fields, DiscussedMeasures, ...told], exports: forLater })
export class MeasuresModule {}
