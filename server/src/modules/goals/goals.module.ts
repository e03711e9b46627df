import { Module } from '@nestjs/common';
import { AnalysesModule } from '../analyses/index.js';
import { CouncilModule } from '../council/index.js';
import { CyclesModule } from '../cycles/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { AgreedWordingsResolver } from './graphql/agreed-wordings.resolver.js';
import { GoalChangesResolver } from './graphql/goal-changes.resolver.js';
import { GoalNewsResolver } from './graphql/goal-news.resolver.js';
import { GoalThread } from './graphql/goal-thread.js';
import { GoalChangedMeanwhileResolver, GoalsResolver } from './graphql/goals.resolver.js';
import { PaperGoalsResolver } from './graphql/paper-goals.resolver.js';
import { GoalNotices } from './jobs/goal-notices.js';
import { GoalPages } from './jobs/goal-pages.js';
import { GoalOutlinesRepository } from './persistence/goal-outlines.repository.js';
import { FieldsOfActionRepository } from './persistence/fields-of-action.repository.js';
import { GoalPlacesRepository } from './persistence/goal-places.repository.js';
import { GoalRelationsRepository } from './persistence/goal-relations.repository.js';
import { GoalThreadLinks } from './persistence/goal-thread-links.js';
import { GoalWorkRepository } from './persistence/goal-work.repository.js';
import { GoalsRepository } from './persistence/goals.repository.js';
import { MandatesRepository } from './persistence/mandates.repository.js';
import { ToldGoalsRepository } from './persistence/told-goals.repository.js';
import { AdoptGoalsOfPaper } from './use-cases/adopt-goals-of-paper.js';
import { AgreedWordings } from './use-cases/agreed-wordings.js';
import { CarryGoals } from './use-cases/carry-goals.js';
import { CheckGoal } from './use-cases/check-goal.js';
import { DiscussedGoals } from './use-cases/discussed-goals.js';
import { FollowGoals } from './use-cases/follow-goals.js';
import { GoalIntake } from './use-cases/goal-intake.js';
import { GoalOutlines } from './use-cases/goal-outlines.js';
import { GoalPlaces } from './use-cases/goal-places.js';
import { GoalQueries } from './use-cases/goal-queries.js';
import { Mandates } from './use-cases/mandates.js';
import { OpenConflicts } from './use-cases/open-conflicts.js';
import { PassGoals } from './use-cases/pass-goals.js';
import { RelateGoals } from './use-cases/relate-goals.js';
import { TakeGoalSteps } from './use-cases/take-goal-steps.js';
import { TakeOverWording } from './use-cases/take-over-wording.js';
import { WriteGoals } from './use-cases/write-goals.js';

const persistence = [GoalOutlinesRepository, FieldsOfActionRepository, GoalPlacesRepository, GoalsRepository, GoalWorkRepository, GoalRelationsRepository, MandatesRepository, ToldGoalsRepository];
const verbs = [AdoptGoalsOfPaper, CheckGoal, GoalPlaces, WriteGoals, FollowGoals, RelateGoals, TakeGoalSteps, TakeOverWording];
const forReviews = [AgreedWordings, GoalOutlines, CarryGoals, GoalQueries, GoalIntake, OpenConflicts, PassGoals];
const forMeasures = [FieldsOfActionRepository, Mandates];
const fields = [AgreedWordingsResolver, GoalsResolver, GoalChangesResolver, GoalChangedMeanwhileResolver, GoalNewsResolver, GoalThread, PaperGoalsResolver];

/**
 * Purpose: what the planning wants to reach, from its draft to what the council has adopted and what came of it.
 * Owns: FieldOfAction, Goal, GoalOrigin, GoalRelation.
 * Invariants: an adopted goal rests on a resolution of its body's council that adopts it, never on what was noted; what is operational and harmonised
 * can be checked and serves a strategic goal or says why not; only operational goals are measured; nothing in conflict is harmonised, nor in other words than those on which all have agreed.
 * Publishes: the activities of `domain/goal-activities.ts`, and whom they concern; tells recommendations what the goals are called that come of them.
 */
@Module({ imports: [AnalysesModule, CouncilModule, CyclesModule, OrganizationsModule], providers: [...persistence, ...verbs, ...forReviews, ...fields, DiscussedGoals, Mandates, GoalNotices, GoalPages, GoalThreadLinks], exports: [...forReviews, ...forMeasures] })
export class GoalsModule {}
