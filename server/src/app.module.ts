import { type DynamicModule, Module } from '@nestjs/common';
import { ConfigModule } from './config/config.module.js';
import { type Environment, readEnvironment } from './config/environment.js';
import { dataSourceOptions } from './data-source.js';
import { AccessModule } from './modules/access/index.js';
import { ActionItemsModule } from './modules/action-items/index.js';
import { AnalysesModule } from './modules/analyses/index.js';
import { ActionPlansModule } from './modules/action-plans/index.js';
import { ActivityModule } from './modules/activity/index.js';
import { CalendarFeedsModule, CalendarModule } from './modules/calendar/index.js';
import { ContributionsModule } from './modules/contributions/index.js';
import { CouncilModule } from './modules/council/index.js';
import { CouncilReportsModule } from './modules/council-reports/index.js';
import { CyclesModule } from './modules/cycles/index.js';
import { DemoModule } from './modules/demo/index.js';
import { DiscussionsModule } from './modules/discussions/index.js';
import { GoalReviewsModule } from './modules/goal-reviews/index.js';
import { GoalStatusModule } from './modules/goal-status/index.js';
import { GoalsModule } from './modules/goals/index.js';
import { IdentityModule, RecipientsModule } from './modules/identity/index.js';
import { InvitationsModule } from './modules/invitations/index.js';
import { LearningModule } from './modules/learning/index.js';
import { EvaluationsModule } from './modules/evaluations/index.js';
import { ImpactModelsModule } from './modules/impact-models/index.js';
import { MeasuresModule } from './modules/measures/index.js';
import { MethodsModule } from './modules/methods/index.js';
import { MeetingsModule } from './modules/meetings/index.js';
import { NotificationsModule } from './modules/notifications/index.js';
import { OparlModule } from './modules/oparl/index.js';
import { OperationsModule } from './modules/operations/index.js';
import { ActorsModule, OrganizationsModule } from './modules/organizations/index.js';
import { SectorPlansModule } from './modules/sector-plans/index.js';
import { AuthModule } from './platform/auth/auth.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { FilesModule } from './platform/files/files.module.js';
import { GraphqlModule } from './platform/graphql/graphql.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { LoggingModule } from './platform/logging/logging.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { OutgoingModule } from './platform/outgoing/outgoing.module.js';
import { RealtimeModule } from './platform/realtime/realtime.module.js';
import { RegistriesModule } from './platform/registries/registries.module.js';
import { RequestsModule } from './platform/requests/requests.module.js';
import { WebModule } from './platform/web/web.module.js';

const database = () => {
  const { DATABASE_URL, DATABASE_CONNECTIONS } = readEnvironment();
  return dataSourceOptions(DATABASE_URL, DATABASE_CONNECTIONS);
};

@Module({
  imports: [
    ConfigModule,
    LoggingModule,
    DatabaseModule.forRoot(database),
    AuthModule,
    RegistriesModule,
    RequestsModule,
    FilesModule,
    OutgoingModule,
    RealtimeModule,
    WebModule,
    MailModule,
    RecipientsModule,
    IdentityModule,
    AccessModule,
    ActorsModule,
    OrganizationsModule,
    InvitationsModule,
    CyclesModule,
    SectorPlansModule,
    ActionItemsModule,
    MeetingsModule,
    CouncilModule,
    OparlModule,
    AnalysesModule,
    GoalsModule,
    GoalReviewsModule,
    GoalStatusModule,
    CouncilReportsModule,
    MeasuresModule,
    MethodsModule,
    ImpactModelsModule,
    EvaluationsModule,
    ActionPlansModule,
    ContributionsModule,
    LearningModule,
    ActivityModule,
    DiscussionsModule,
    NotificationsModule,
    CalendarModule,
    OperationsModule,
    DemoModule,
  ],
})
export class AppModule {
  /** All modules in every process, so that each can order what another one does; only what answers requests is left to those that serve requests. */
  static forRole(role: Environment['ROLE']): DynamicModule {
    return { module: AppModule, imports: [JobsModule.forRole(role), ...(role === 'worker' ? [] : [GraphqlModule.forRoot(), CalendarFeedsModule])] };
  }
}
