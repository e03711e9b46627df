import { Module } from '@nestjs/common';
import { OrganizationsModule } from '../organizations/index.js';
import { StatusReportsController } from './documents/status-reports.controller.js';
import { GoalStatusResolver } from './graphql/goal-status.resolver.js';
import { LeadershipResolver } from './graphql/leadership.resolver.js';
import { StatusDates } from './jobs/status-dates.js';
import { StatusNotices } from './jobs/status-notices.js';
import { DecisionsRepository } from './persistence/decisions.repository.js';
import { GoalStatusRepository } from './persistence/goal-status.repository.js';
import { ReportsRepository } from './persistence/reports.repository.js';
import { SharedWithAllRepository } from './persistence/shared-with-all.repository.js';
import { OwnersRepository } from './persistence/owners.repository.js';
import { StandingDetailsRepository } from './persistence/standing-details.repository.js';
import { StandingsRepository } from './persistence/standings.repository.js';
import { StatusUpdatesRepository } from './persistence/status-updates.repository.js';
import { ToldStatusRepository } from './persistence/told-status.repository.js';
import { FollowedGoals } from './use-cases/followed-goals.js';
import { FreezeReport } from './use-cases/freeze-report.js';
import { GiveStatus } from './use-cases/give-status.js';
import { Leadership } from './use-cases/leadership.js';
import { ReportContents } from './use-cases/report-contents.js';
import { ReportQueries } from './use-cases/report-queries.js';
import { StatusQueries } from './use-cases/status-queries.js';
import { StatusSubjects } from './use-cases/status-subjects.js';
import { TalkAboutStatus } from './use-cases/talk-about-status.js';

const persistence = [GoalStatusRepository, StatusUpdatesRepository, OwnersRepository, StandingsRepository, StandingDetailsRepository, DecisionsRepository, SharedWithAllRepository, ReportsRepository, ToldStatusRepository];
const useCases = [FollowedGoals, GiveStatus, TalkAboutStatus, StatusQueries, StatusSubjects, Leadership, ReportQueries, ReportContents, FreezeReport];

/**
 * Purpose: how goals go, as those say who answer for them, and what those who lead see of it.
 * Owns: StatusUpdate, StatusAcknowledgement, StatusQuestion, StatusAnswer, StatusReport.
 * Invariants: what was said or frozen is never changed; whoever says that something does not go to plan says why; a report that all who lead may read
 * holds nothing that not all of them may read, and none a name of a person.
 * Offers later modules to say what else a Sachstand may be about: that is acknowledged, asked about and answered alike.
 * Publishes: the activities of `domain/goal-status-activities.ts`; tells when a Sachstand is due, asked about and answered.
 */
@Module({ imports: [OrganizationsModule], controllers: [StatusReportsController], providers: [...persistence, ...useCases, GoalStatusResolver, LeadershipResolver, StatusDates, StatusNotices], exports: [StatusSubjects, StatusUpdatesRepository] })
export class GoalStatusModule {}
