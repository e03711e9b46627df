import { DataSource, type DataSourceOptions } from 'typeorm';
import { AddedPeopleAndOrganizations1763690000000 } from '../../migrations/1763690000000-added-people-and-organizations.js';
import { AddedCyclesAndHistory1763700000000 } from '../../migrations/1763700000000-added-cycles-and-history.js';
import { AddedSponsorsAndTemplateAuthors1763710000000 } from '../../migrations/1763710000000-added-sponsors-and-template-authors.js';
import { AddedIndexOfDecisionsToHistory1763720000000 } from '../../migrations/1763720000000-added-index-of-decisions-to-history.js';
import { AddedOutboxAndMail1763730000000 } from '../../migrations/1763730000000-added-outbox-and-mail.js';
import { AddedVisibilityToOrganizations1763740000000 } from '../../migrations/1763740000000-added-visibility-to-organizations.js';
import { AddedInvitations1763770000000 } from '../../migrations/1763770000000-added-invitations.js';
import { AddedSectorPlans1763780000000 } from '../../migrations/1763780000000-added-sector-plans.js';
import { AddedAgreementsAndContactPoints1763790000000 } from '../../migrations/1763790000000-added-agreements-and-contact-points.js';
import { AddedActionItems1763800000000 } from '../../migrations/1763800000000-added-action-items.js';
import { AddedMeetings1763810000000 } from '../../migrations/1763810000000-added-meetings.js';
import { AddedNotifications1763820000000 } from '../../migrations/1763820000000-added-notifications.js';
import { AddedMinutes1763830000000 } from '../../migrations/1763830000000-added-minutes.js';
import { AddedDiscussions1763840000000 } from '../../migrations/1763840000000-added-discussions.js';
import { AddedMeetingsToSnoozes1763850000000 } from '../../migrations/1763850000000-added-meetings-to-snoozes.js';
import { AddedCalendarFeeds1763860000000 } from '../../migrations/1763860000000-added-calendar-feeds.js';
import { AddedWorldCafes1763870000000 } from '../../migrations/1763870000000-added-world-cafes.js';
import { AddedEarlierRoundsToWorldCafes1763880000000 } from '../../migrations/1763880000000-added-earlier-rounds-to-world-cafes.js';
import { AddedPapersAndResolutions1763900000000 } from '../../migrations/1763900000000-added-papers-and-resolutions.js';
import { AddedAnalyses1763910000000 } from '../../migrations/1763910000000-added-analyses.js';
import { AddedOparlSources1763915000000 } from '../../migrations/1763915000000-added-oparl-sources.js';
import { AddedGoals1763920000000 } from '../../migrations/1763920000000-added-goals.js';
import { AddedPapersOfGoals1763921000000 } from '../../migrations/1763921000000-added-papers-of-goals.js';
import { AddedGoalReviews1763922000000 } from '../../migrations/1763922000000-added-goal-reviews.js';
import { AddedStatusUpdatesAndReports1763923000000 } from '../../migrations/1763923000000-added-status-updates-and-reports.js';
import { AddedCouncilReports1763924000000 } from '../../migrations/1763924000000-added-council-reports.js';
import { AddedMeasures1763930000000 } from '../../migrations/1763930000000-added-measures.js';
import { AddedStatusOfMeasures1763931000000 } from '../../migrations/1763931000000-added-status-of-measures.js';
import { AddedQuestionsOfContinuation1763932000000 } from '../../migrations/1763932000000-added-questions-of-continuation.js';
import { AddedCarriedMeasures1763933000000 } from '../../migrations/1763933000000-added-carried-measures.js';
import { AddedEvaluations1763940000000 } from '../../migrations/1763940000000-added-evaluations.js';
import { AddedMethodsToEvaluations1763976000000 } from '../../migrations/1763976000000-added-methods-to-evaluations.js';
import { AddedGapAssignments1763977000000 } from '../../migrations/1763977000000-added-gap-assignments.js';
import { AddedAdditionsToContributions1763978000000 } from '../../migrations/1763978000000-added-additions-to-contributions.js';
import { AddedMethods1763935000000 } from '../../migrations/1763935000000-added-methods.js';
import { AddedImpactModels1763936000000 } from '../../migrations/1763936000000-added-impact-models.js';
import { JoinedStatusOfGoalsAndMeasures1763934000000 } from '../../migrations/1763934000000-joined-status-of-goals-and-measures.js';
import { AddedActionPlans1763945000000 } from '../../migrations/1763945000000-added-action-plans.js';
import { AddedContributions1763950000000 } from '../../migrations/1763950000000-added-contributions.js';
import { AddedMeasuresToAnswers1763951000000 } from '../../migrations/1763951000000-added-measures-to-answers.js';
import { AddedRecordedContributions1763952000000 } from '../../migrations/1763952000000-added-recorded-contributions.js';
import { AddedImportedMeasures1763953000000 } from '../../migrations/1763953000000-added-imported-measures.js';
import { AddedIndexesOfThreads1763960000000 } from '../../migrations/1763960000000-added-indexes-of-threads.js';
import { AddedLessonsAndReEntries1763961000000 } from '../../migrations/1763961000000-added-lessons-and-re-entries.js';
import { AddedEvaluationsToLessons1763964000000 } from '../../migrations/1763964000000-added-evaluations-to-lessons.js';
import { AddedAgreedWordings1763970000000 } from '../../migrations/1763970000000-added-agreed-wordings.js';
import { AddedCorrectedResults1763971000000 } from '../../migrations/1763971000000-added-corrected-results.js';
import { KeptIndicatorsThatSteer1763986000000 } from '../../migrations/1763986000000-kept-indicators-that-steer.js';
import { AddedConfirmationToOparlSources1763987000000 } from '../../migrations/1763987000000-added-confirmation-to-oparl-sources.js';
import { RoleGrant } from './modules/access/index.js';
import { ActionItem } from './modules/action-items/index.js';
import { actionPlanEntities } from './modules/action-plans/index.js';
import { activityEntities } from './modules/activity/index.js';
import { analysisEntities } from './modules/analyses/index.js';
import { CalendarFeed } from './modules/calendar/index.js';
import { contributionEntities } from './modules/contributions/index.js';
import { councilEntities } from './modules/council/index.js';
import { cycleEntities } from './modules/cycles/index.js';
import { discussionEntities } from './modules/discussions/index.js';
import { councilReportEntities } from './modules/council-reports/index.js';
import { goalReviewEntities } from './modules/goal-reviews/index.js';
import { goalStatusEntities } from './modules/goal-status/index.js';
import { goalEntities } from './modules/goals/index.js';
import { Account, OneTimeLink, Person, Session, Tenant } from './modules/identity/index.js';
import { Invitation } from './modules/invitations/index.js';
import { learningEntities } from './modules/learning/index.js';
import { evaluationEntities } from './modules/evaluations/index.js';
import { impactModelEntities } from './modules/impact-models/index.js';
import { measureEntities } from './modules/measures/index.js';
import { methodEntities } from './modules/methods/index.js';
import { meetingEntities } from './modules/meetings/index.js';
import { notificationEntities } from './modules/notifications/index.js';
import { oparlEntities } from './modules/oparl/index.js';
import { organizationEntities } from './modules/organizations/index.js';
import { SectorPlan, SectorPlanData, SectorPlanLink } from './modules/sector-plans/index.js';
import { PreparingClient } from './platform/database/preparing-client.js';
import { Mail } from './platform/mail/mail.entity.js';
import { Request } from './platform/requests/request.entity.js';

const entities = [Tenant, Account, Session, OneTimeLink, Person, Request, Mail, RoleGrant, ...organizationEntities, Invitation, ...cycleEntities, SectorPlan, SectorPlanData, SectorPlanLink, ActionItem, ...meetingEntities, ...analysisEntities, ...goalEntities, ...goalReviewEntities, ...goalStatusEntities, ...councilEntities, ...councilReportEntities, ...measureEntities, ...methodEntities, ...impactModelEntities, ...evaluationEntities, ...actionPlanEntities, ...contributionEntities, ...learningEntities, ...oparlEntities, ...activityEntities, ...discussionEntities, ...notificationEntities, CalendarFeed];
const migrations = [
  AddedPeopleAndOrganizations1763690000000,
  AddedCyclesAndHistory1763700000000,
  AddedSponsorsAndTemplateAuthors1763710000000,
  AddedIndexOfDecisionsToHistory1763720000000,
  AddedOutboxAndMail1763730000000,
  AddedVisibilityToOrganizations1763740000000,
  AddedInvitations1763770000000,
  AddedSectorPlans1763780000000,
  AddedAgreementsAndContactPoints1763790000000,
  AddedActionItems1763800000000,
  AddedMeetings1763810000000,
  AddedNotifications1763820000000,
  AddedMinutes1763830000000,
  AddedDiscussions1763840000000,
  AddedMeetingsToSnoozes1763850000000,
  AddedCalendarFeeds1763860000000,
  AddedWorldCafes1763870000000,
  AddedEarlierRoundsToWorldCafes1763880000000,
  AddedPapersAndResolutions1763900000000,
  AddedAnalyses1763910000000,
  AddedOparlSources1763915000000,
  AddedGoals1763920000000,
  AddedPapersOfGoals1763921000000,
  AddedGoalReviews1763922000000,
  AddedStatusUpdatesAndReports1763923000000,
  AddedCouncilReports1763924000000,
  AddedMeasures1763930000000,
  AddedStatusOfMeasures1763931000000,
  AddedQuestionsOfContinuation1763932000000,
  AddedCarriedMeasures1763933000000,
  JoinedStatusOfGoalsAndMeasures1763934000000,
  AddedMethods1763935000000,
  AddedImpactModels1763936000000,
  AddedEvaluations1763940000000,
  AddedActionPlans1763945000000,
  AddedContributions1763950000000,
  AddedMeasuresToAnswers1763951000000,
  AddedRecordedContributions1763952000000,
  AddedImportedMeasures1763953000000,
  AddedIndexesOfThreads1763960000000,
  AddedLessonsAndReEntries1763961000000,
  AddedEvaluationsToLessons1763964000000,
  AddedAgreedWordings1763970000000,
  AddedCorrectedResults1763971000000,
  AddedMethodsToEvaluations1763976000000,
  AddedGapAssignments1763977000000,
  AddedAdditionsToContributions1763978000000,
  KeptIndicatorsThatSteer1763986000000,
  AddedConfirmationToOparlSources1763987000000,
];

/** The database as the server (role `app`) and the migrations (role `owner`) see it. */
export const dataSourceOptions = (url: string, connections = 4): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities,
  migrations,
  migrationsTableName: 'migration',
  migrationsTransactionMode: 'each',
  poolSize: connections,
  extra: { connectionTimeoutMillis: 5_000, application_name: 'planungskreis', Client: PreparingClient },
});

/** For TypeORM's command line. */
export default new DataSource(dataSourceOptions(process.env.DATABASE_OWNER_URL ?? ''));
