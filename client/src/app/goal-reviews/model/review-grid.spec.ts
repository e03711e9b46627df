import { aGoal, aReview, aRow } from '../testing/reviews';
import { cellKey, foundRows, isFound, nextOpen, reviewGrid } from './review-grid';

const grid = reviewGrid(aReview({ rows: [aRow('s1', ['CONFLICT settled', 'COVERED']), aRow('s2', ['COVERED', 'GAP'], { goal: aGoal('s2', { number: 2 }) })] }));
const keysOf = (rows: ReturnType<typeof reviewGrid>) => rows.map(({ cells }) => cells.map(({ key }) => key));
const cellsOf = (rows: ReturnType<typeof reviewGrid>) => rows.flatMap(({ cells }) => cells);

it('has a cell for each strategic goal and each municipality, with how many goals serve it there', () => {
  expect(keysOf(grid)).toEqual([['s1.town', 's1.village'], ['s2.town', 's2.village']]);
  expect(grid[0]?.cells.map(({ serving }) => serving)).toEqual([1, 0]);
});

it('says of a conflict and of a gap whether they are settled', () => {
  expect(cellsOf(grid).map(({ said }) => said.word)).toEqual(['Konflikt geklärt', 'deckt sich', 'deckt sich', 'Lücke']);
});

it('keeps the goals and municipalities in which something was found', () => {
  expect(keysOf(foundRows(grid, 'offen'))).toEqual([[cellKey('s2', 'village')]]);
  expect(keysOf(foundRows(grid, 'auffaellig'))).toEqual([['s1.town', 's1.village'], ['s2.town', 's2.village']]);
  expect(cellsOf(grid).filter((cell) => isFound('auffaellig', cell)).map(({ key }) => key)).toEqual(['s1.town', 's2.village']);
});

it('has nothing open in a closed one, nor for a goal that does not stand any more', () => {
  const rows = [aRow('s1', ['GAP'])];
  expect(cellsOf(reviewGrid(aReview({ rows, state: 'CLOSED' }))).map(({ isOpen }) => isOpen)).toEqual([false, false]);
  expect(cellsOf(reviewGrid(aReview({ rows: [aRow('s1', ['GAP'], { stands: false })] }))).map(({ isOpen }) => isOpen)).toEqual([false, false]);
});

it('leads from cell to cell that is open, and from the last to the first', () => {
  const rows = reviewGrid(aReview({ rows: [aRow('s1', ['GAP', 'COVERED']), aRow('s2', ['COVERED', 'NOT_JUDGED'], { goal: aGoal('s2') })] }));
  expect(cellsOf(rows).map((cell) => nextOpen(rows, cell))).toEqual(['s2.village', 's2.village', 's2.village', 's1.town']);
  expect(cellsOf(grid).map((cell) => nextOpen(grid, cell))).toEqual(['s2.village', 's2.village', 's2.village', null]);
});
