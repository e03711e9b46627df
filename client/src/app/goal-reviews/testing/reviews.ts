import type { GoalJudgement } from '../../gql/goal-reviews/graphql';
import type { Alignment, Cell, OpenPoint, Review, ReviewedGoal } from '../data/review.store';

const named = (id: string, name: string) => ({ __typename: 'Named' as const, id, name });
const town = named('town', 'Stadt');

export const aGoal = (id: string, changes: Partial<ReviewedGoal> = {}): ReviewedGoal =>
  ({ __typename: 'ReviewedGoal', id, level: 'STRATEGIC', number: 1, title: `Ziel ${id}`, state: 'IN_REVIEW', version: 1, bodyId: 'county', bodyName: 'Kreis', parentId: null, ...changes }) as ReviewedGoal;

/** A goal of the town that serves the strategic one. */
export const aGoalOfTheTown = (id: string, parentId: string): ReviewedGoal => aGoal(id, { level: 'OPERATIONAL', number: 2, bodyId: town.id, bodyName: town.name, parentId });

export const aConflict = (goalId: string, settlement: string | null): Cell['conflicts'][number] => ({ __typename: 'GoalReviewConflictType', goalId, relationId: `relation-${goalId}`, settlement }) as Cell['conflicts'][number];

export const aCell = (goalId: string, bodyId: string, judgement: GoalJudgement, changes: Partial<Cell> = {}): Cell =>
  ({ __typename: 'GoalReviewCell', goalId, bodyId, judgement, note: '', gapSettlement: null, judgedAt: '2098-12-01T10:00:00Z', judgedBy: 'Jana Terhorst', version: 1, conflicts: [], ...changes }) as Cell;

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
    proposedBy: 'Jana Terhorst',
    version: 1,
    goalIds: ['o1'],
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
    goals: [aGoal('s1'), aGoalOfTheTown('o1', 's1')],
    cells: [],
    alignments: [],
    openPoints: [],
    ...changes,
  }) as Review;
