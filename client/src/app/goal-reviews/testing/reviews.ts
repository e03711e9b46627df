import type { GoalJudgement } from '../../gql/goal-reviews/graphql';
import type { OpenCell } from '../data/open-cell.store';
import type { Alignment, ListedGoal, OpenPoint, Review, ReviewRow } from '../data/review.store';

const named = (id: string, name: string) => ({ __typename: 'Named' as const, id, name });
const town = named('town', 'Stadt');

export const aGoal = (id: string, changes: Partial<ListedGoal> = {}): ListedGoal =>
  ({ __typename: 'ReviewedGoal', id, level: 'STRATEGIC', number: 1, title: `Ziel ${id}`, state: 'IN_REVIEW', version: 1, bodyName: 'Kreis', ...changes }) as ListedGoal;

/** A goal of the town. */
export const aGoalOfTheTown = (id: string): ListedGoal => aGoal(id, { level: 'OPERATIONAL', number: 2, bodyName: town.name });

/** What was found of a goal in the town and in the village, which nobody has judged where nothing is said; one goal of the town serves it. */
export const aRow = (goalId: string, found: readonly (GoalJudgement | 'CONFLICT settled')[] = [], changes: Partial<ReviewRow> = {}): ReviewRow => {
  const [inTown = 'NOT_JUDGED', inVillage = 'NOT_JUDGED'] = found;
  const each = [inTown, inVillage];
  return {
    __typename: 'GoalReviewRow',
    goal: aGoal(goalId),
    judgements: each.map((one) => (one === 'CONFLICT settled' ? 'CONFLICT' : one)),
    settled: each.map((one) => ['CONTRIBUTES', 'COVERED', 'CONFLICT settled'].includes(one)),
    serving: [1, 0],
    notes: ['', ''],
    versions: [0, 0],
    stands: true,
    ...changes,
  } as ReviewRow;
};

export const aConflict = (goalId: string, settlement: string | null): OpenCell['conflicts'][number] =>
  ({ __typename: 'GoalReviewConflictType', goal: aGoalOfTheTown(goalId), relationId: `relation-${goalId}`, settlement }) as OpenCell['conflicts'][number];

export const aCell = (goalId: string, bodyId: string, judgement: GoalJudgement, changes: Partial<OpenCell> = {}): OpenCell =>
  ({ __typename: 'GoalReviewCell', goalId, bodyId, judgement, note: '', gapSettlement: null, judgedAt: '2098-12-01T10:00:00Z', judgedBy: 'Jana Terhorst', version: 1, conflicts: [], own: [], serving: [], ...changes }) as OpenCell;

export const anOpenPoint = (changes: Partial<OpenPoint>): OpenPoint => ({ __typename: 'GoalReviewOpenPoint', kind: 'NOT_JUDGED', goalId: null, bodyId: null, proposalId: null, ...changes }) as OpenPoint;

/** The town is asked, for which the reader speaks. */
export const anAlignment = (id: string, changes: Partial<Alignment> = {}): Alignment =>
  ({
    __typename: 'GoalAlignment',
    id,
    number: 1,
    kind: 'ALIGN',
    state: 'OPEN',
    wording: 'Ein Treff für alle.',
    reason: null,
    waiting: [],
    proposedBy: 'Jana Terhorst',
    version: 1,
    goals: [aGoalOfTheTown('o1')],
    consents: [{ __typename: 'GoalConsent', body: town, consent: 'OPEN', reason: null, givenBy: null, givenAt: null, isOwn: true, version: 1 }],
    ...changes,
  }) as Alignment;

/** Two municipalities and one strategic goal that nobody has judged. */
export const aReview = (changes: Partial<Review> = {}): Review =>
  ({
    __typename: 'GoalReview',
    id: 'p1',
    state: 'OPEN',
    version: 1,
    protocol: '',
    actions: ['goalReview.lead'],
    openedAt: '2098-12-01T10:00:00Z',
    openedBy: 'Jana Terhorst',
    closedAt: null,
    closedBy: null,
    cycle: { __typename: 'GoalCycle', id: 'c1', name: 'Kreis', number: 1 },
    bodies: [town, named('village', 'Dorf')],
    rows: [aRow('s1')],
    goals: [aGoal('s1'), aGoalOfTheTown('o1')],
    goalCount: 2,
    alignments: [],
    openPoints: [],
    openPointCount: 0,
    ...changes,
  }) as Review;
