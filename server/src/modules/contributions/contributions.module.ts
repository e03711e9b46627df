import { Module } from '@nestjs/common';
import { ActionItemsModule } from '../action-items/index.js';
import { AnalysesModule } from '../analyses/index.js';
import { CyclesModule } from '../cycles/index.js';
import { GoalsModule } from '../goals/index.js';
import { IdentityModule } from '../identity/index.js';
import { MeasuresModule } from '../measures/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ContributionNewsResolver } from './graphql/contribution-news.resolver.js';
import { ContributionPageResolver, PublicContributionsResolver } from './graphql/contribution-page.resolver.js';
import { ContributionChangedMeanwhileResolver, ContributionsResolver } from './graphql/contributions.resolver.js';
import { ContributionDates } from './jobs/contribution-dates.js';
import { ContributionKeeping } from './jobs/contribution-keeping.js';
import { ContributionMails } from './jobs/contribution-mails.js';
import { ContributionNotices } from './jobs/contribution-notices.js';
import { CitizensRepository } from './persistence/citizens.repository.js';
import { ContributionAdditionsRepository } from './persistence/contribution-additions.repository.js';
import { ContributionPagesRepository } from './persistence/contribution-pages.repository.js';
import { ContributionThreadLinks } from './persistence/contribution-thread-links.js';
import { ContributionWorkRepository } from './persistence/contribution-work.repository.js';
import { ContributionsRepository } from './persistence/contributions.repository.js';
import { ToldContributionsRepository } from './persistence/told-contributions.repository.js';
import { AnswerContributions } from './use-cases/answer-contributions.js';
import { ConfirmContributor } from './use-cases/confirm-contributor.js';
import { Contribute } from './use-cases/contribute.js';
import { ContributeInPublic } from './use-cases/contribute-in-public.js';
import { ContributionQueries } from './use-cases/contribution-queries.js';
import { DiscussedContributions } from './use-cases/discussed-contributions.js';
import { KeepPage } from './use-cases/keep-page.js';
import { LettersToCitizens } from './use-cases/letters-to-citizens.js';
import { LinkedContents } from './use-cases/linked-contents.js';
import { MergeContributions } from './use-cases/merge-contributions.js';
import { PublicPages } from './use-cases/public-pages.js';
import { PublicThrottle } from './use-cases/public-throttle.js';
import { ReceiveContribution } from './use-cases/receive-contribution.js';
import { RecordContribution } from './use-cases/record-contribution.js';
import { TakeContributionSteps } from './use-cases/take-contribution-steps.js';

const persistence = [ContributionAdditionsRepository, CitizensRepository, ContributionPagesRepository, ContributionThreadLinks, ContributionWorkRepository, ContributionsRepository, ToldContributionsRepository];
const answering = [AnswerContributions, Contribute, ContributionQueries, DiscussedContributions, LettersToCitizens, LinkedContents, MergeContributions, ReceiveContribution, RecordContribution, TakeContributionSteps];
const inPublic = [ConfirmContributor, ContributeInPublic, KeepPage, PublicPages, PublicThrottle];
const jobs = [ContributionDates, ContributionKeeping, ContributionMails, ContributionNotices];
const fields = [ContributionNewsResolver, ContributionPageResolver, PublicContributionsResolver, ContributionChangedMeanwhileResolver, ContributionsResolver];

/**
 * Purpose: what people contribute to the planning, and the answer that each of them gets.
 * Owns: Contribution, ContributionAnswer, ContributionPage.
 * Invariants: each has a last day for its answer and is closed only when it was answered; an answer has a reason and stays as it was given; what is
 * merged keeps its author, who hears the answer. Of somebody without an account only those who answer know who it is; to an address that nobody has
 * confirmed one mail goes, with nothing in it that was typed; whose words were written down is named only with consent; a public page is found by its exact address, and one that is closed is like none.
 * Publishes: the activities of `domain/contribution-activities.ts`; says whom they concern, until when to answer and what must not fall silent.
 */
@Module({ imports: [ActionItemsModule, AnalysesModule, CyclesModule, GoalsModule, IdentityModule, MeasuresModule, OrganizationsModule], providers: [...persistence, ...answering, ...inPublic, ...jobs, ...fields] })
export class ContributionsModule {}
