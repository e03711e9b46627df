import { Module } from '@nestjs/common';
import { GoalsModule } from '../goals/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { ProtocolDocumentsController } from './documents/protocol-documents.controller.js';
import { GoalReviewChangesResolver } from './graphql/goal-review-changes.resolver.js';
import { GoalReviewNewsResolver } from './graphql/goal-review-news.resolver.js';
import { GoalConsentResolver, GoalReviewChangedMeanwhileResolver, GoalReviewsResolver } from './graphql/goal-reviews.resolver.js';
import { ReviewMatrixResolver } from './graphql/review-matrix.resolver.js';
import { GoalReviewNotices } from './jobs/goal-review-notices.js';
import { AgreedWordingsRepository } from './persistence/agreed-wordings.repository.js';
import { GoalReviewWorkRepository } from './persistence/goal-review-work.repository.js';
import { GoalReviewsRepository } from './persistence/goal-reviews.repository.js';
import { ToldReviewsRepository } from './persistence/told-reviews.repository.js';
import { AcceptedWordings } from './use-cases/accepted-wordings.js';
import { AlignGoals } from './use-cases/align-goals.js';
import { CloseGoalReview } from './use-cases/close-goal-review.js';
import { DiscussedReviews } from './use-cases/discussed-reviews.js';
import { GiveConsent } from './use-cases/give-consent.js';
import { GoalReviewQueries } from './use-cases/goal-review-queries.js';
import { JudgeCell } from './use-cases/judge-cell.js';
import { JudgeGoal } from './use-cases/judge-goal.js';
import { OpenGoalReview } from './use-cases/open-goal-review.js';
import { ReadableCycles } from './use-cases/readable-cycles.js';
import { ReviewCells } from './use-cases/review-cells.js';
import { ReviewMatrices } from './use-cases/review-matrices.js';
import { ReviewProtocols } from './use-cases/review-protocols.js';
import { ReviewedGoals } from './use-cases/reviewed-goals.js';
import { TakeReviewSteps } from './use-cases/take-review-steps.js';

const persistence = [AgreedWordingsRepository, GoalReviewsRepository, GoalReviewWorkRepository, ToldReviewsRepository];
const verbs = [AlignGoals, CloseGoalReview, GiveConsent, JudgeCell, JudgeGoal, OpenGoalReview, TakeReviewSteps];
const queries = [AcceptedWordings, DiscussedReviews, GoalReviewQueries, ReadableCycles, ReviewCells, ReviewedGoals, ReviewMatrices, ReviewProtocols];
const fields = [GoalReviewChangesResolver, GoalReviewNewsResolver, GoalReviewsResolver, ReviewMatrixResolver, GoalConsentResolver, GoalReviewChangedMeanwhileResolver];

/**
 * Purpose: the Zielprüfung, which holds the strategic goals of a cycle against what each municipality has for them.
 * Owns: GoalReview with its cells, GoalReviewProposal with the consents to it.
 * Invariants: one is open per cycle; a conflict that it finds is a relation of the goals, and is settled there; a proposal is accepted once every body
 * agrees whose goals it names, and its words go into the goals before they are harmonised; it closes when nothing is open, and stays as it is from then on.
 * Publishes: the activities of `domain/goal-review-activities.ts`, and whom they concern; tells the goals in which cycles they are taken up at once,
 * and on which words all have agreed.
 */
@Module({ imports: [GoalsModule, OrganizationsModule], controllers: [ProtocolDocumentsController], providers: [...persistence, ...verbs, ...queries, ...fields, GoalReviewNotices] })
export class GoalReviewsModule {}
