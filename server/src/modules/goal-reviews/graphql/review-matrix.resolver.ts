import { Args, Context, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { SignedInContext } from '../../../platform/auth/request-context.js';
import { WithinAggregate } from '../../../platform/auth/requires.js';
import { Loader } from '../../../platform/graphql/loaders.js';
import type { GoalOutline } from '../../goals/index.js';
import { OpenPointType } from '../domain/goal-reviews.refusals.js';
import type { MatrixRow } from '../domain/matrix-rows.js';
import type { OpenPoint } from '../domain/open-points.js';
import type { GoalReviewRow } from '../persistence/goal-review-rows.js';
import { type CellPlace, type ReviewCell, ReviewCells } from '../use-cases/review-cells.js';
import { type Alignment, ReviewMatrices, type ReviewMatrix } from '../use-cases/review-matrices.js';
import { type FirstGoals, ReviewedGoals, waitingFirst } from '../use-cases/reviewed-goals.js';
import { GoalAlignmentType } from './alignment.types.js';
import { GoalReviewType } from './goal-reviews.types.js';
import { GoalReviewCellType, GoalReviewRowType, ReviewedGoal } from './review-matrix.types.js';

const READABLE_ONLY = 'only what the actor may read is named';
const NOTHING: ReviewMatrix = { rows: [], alignments: [], openPoints: [], goalCount: 0 };
const FIRST = { type: () => Int, nullable: true, description: 'So many of them; all where nothing is said.' };
const firstOf = (wanted?: number | null): number | null => (wanted === undefined || wanted === null ? null : Math.max(wanted, 0));

/** What a Zielprüfung has found: the matrix at a glance, and each of its cells whole for whoever opens it. */
@Resolver(() => GoalReviewType)
export class ReviewMatrixResolver {
  private readonly matrixOf: Loader<GoalReviewRow, ReviewMatrix>;
  private readonly cellOf: Loader<CellPlace, ReviewCell>;
  private readonly operationalOf: Loader<FirstGoals, GoalOutline[]>;

  constructor(matrices: ReviewMatrices, cells: ReviewCells, goals: ReviewedGoals) {
    this.matrixOf = new Loader((reviews, context) => matrices.of((context as SignedInContext).actor, reviews));
    this.cellOf = new Loader((places, context) => cells.of((context as SignedInContext).actor, places));
    this.operationalOf = new Loader((wanted, context) => goals.operational((context as SignedInContext).actor, wanted));
  }

  @ResolveField(() => [GoalReviewRowType], { description: 'Its matrix, one row for each strategic goal.' })
  @WithinAggregate(READABLE_ONLY)
  async rows(@Parent() review: GoalReviewRow, @Context() context: SignedInContext): Promise<MatrixRow[]> {
    return (await this.matrix(review, context)).rows;
  }

  @ResolveField(() => GoalReviewCellType, { nullable: true, description: 'One cell of its matrix; null where there is none, or where its goal may not be read.' })
  @WithinAggregate(READABLE_ONLY)
  async cell(
    @Parent() review: GoalReviewRow,
    @Args('goalId', { type: () => ID, description: 'The strategic goal.' }) goalId: string,
    @Args('bodyId', { type: () => ID, description: 'The municipality.' }) bodyId: string,
    @Context() context: SignedInContext,
  ): Promise<ReviewCell | undefined> {
    return this.cellOf.load(context, { review, goalId, bodyId });
  }

  @ResolveField(() => [ReviewedGoal], { description: 'The strategic goals of its matrix, and the operational ones beside them; those that wait for it first, each by number.' })
  @WithinAggregate(READABLE_ONLY)
  async goals(@Parent() review: GoalReviewRow, @Args('first', FIRST) wanted: number | undefined, @Context() context: SignedInContext): Promise<GoalOutline[]> {
    const first = firstOf(wanted);
    const [{ rows }, operational = []] = [await this.matrix(review, context), await this.operationalOf.load(context, { review, first })];
    return waitingFirst([...rows.map(({ goal }) => goal), ...operational]).slice(0, first ?? undefined);
  }

  @ResolveField(() => Int, { description: 'How many `goals` there are.' })
  @WithinAggregate(READABLE_ONLY)
  async goalCount(@Parent() review: GoalReviewRow, @Context() context: SignedInContext): Promise<number> {
    return (await this.matrix(review, context)).goalCount;
  }

  @ResolveField(() => [GoalAlignmentType], { description: 'In the order in which they were made.' })
  @WithinAggregate(READABLE_ONLY)
  async alignments(@Parent() review: GoalReviewRow, @Context() context: SignedInContext): Promise<Alignment[]> {
    return (await this.matrix(review, context)).alignments;
  }

  @ResolveField(() => [OpenPointType], { description: 'What keeps it open: what waits for an answer before what nobody has judged.' })
  @WithinAggregate(READABLE_ONLY)
  async openPoints(@Parent() review: GoalReviewRow, @Args('first', FIRST) wanted: number | undefined, @Context() context: SignedInContext): Promise<OpenPoint[]> {
    return (await this.matrix(review, context)).openPoints.slice(0, firstOf(wanted) ?? undefined);
  }

  @ResolveField(() => Int, { description: 'How many `openPoints` there are.' })
  @WithinAggregate(READABLE_ONLY)
  async openPointCount(@Parent() review: GoalReviewRow, @Context() context: SignedInContext): Promise<number> {
    return (await this.matrix(review, context)).openPoints.length;
  }

  private async matrix(review: GoalReviewRow, context: SignedInContext): Promise<ReviewMatrix> {
    return (await this.matrixOf.load(context, review)) ?? NOTHING;
  }
}
