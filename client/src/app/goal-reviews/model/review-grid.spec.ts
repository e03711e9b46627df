import { aCell, aConflict, aGoal, aGoalOfTheTown, aReview, anOpenPoint } from '../testing/reviews';
import { cellKey, foundRows, isFound, reviewGrid } from './review-grid';

const review = aReview({
  goals: [aGoal('s1'), aGoal('s2', { number: 2 }), aGoalOfTheTown('o1', 's1')],
  cells: [aCell('s1', 'town', 'CONFLICT', { conflicts: [aConflict('o1', 'An anderen Tagen.')] }), aCell('s2', 'village', 'GAP')],
  openPoints: [anOpenPoint({ kind: 'GAP', goalId: 's2', bodyId: 'village' })],
});
const keysOf = (rows: ReturnType<typeof reviewGrid>) => rows.map(({ cells }) => cells.map(({ key }) => key));

it('has a cell for each strategic goal and each municipality, with the goals that serve it there', () => {
  const [first] = reviewGrid(review);
  expect(keysOf(reviewGrid(review))).toEqual([['s1.town', 's1.village'], ['s2.town', 's2.village']]);
  expect(first?.cells.map(({ serving }) => serving.map(({ id }) => id))).toEqual([['o1'], []]);
});

it('says of a conflict and of a gap whether they are settled', () => {
  expect(reviewGrid(review).flatMap(({ cells }) => cells.map(({ said }) => said.word))).toEqual(['Konflikt geklärt', 'nicht beurteilt', 'nicht beurteilt', 'Lücke']);
});

it('keeps the goals and municipalities in which something was found', () => {
  expect(keysOf(foundRows(reviewGrid(review), 'offen'))).toEqual([[cellKey('s2', 'village')]]);
  expect(keysOf(foundRows(reviewGrid(review), 'auffaellig'))).toEqual([['s1.town', 's1.village'], ['s2.town', 's2.village']]);
  expect(reviewGrid(review).flatMap(({ cells }) => cells.filter((cell) => isFound('auffaellig', cell)).map(({ key }) => key))).toEqual(['s1.town', 's2.village']);
});
