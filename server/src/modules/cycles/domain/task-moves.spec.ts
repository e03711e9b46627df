import { columnsAfter, possibleMoves, problemsOfMove, type TaskInMove, type TaskMove } from './task-moves.js';

const TODAY = '2024-12-31';
const task = (parts: Partial<TaskInMove> = {}): TaskInMove => ({
  stand: 'PLANNED', hasChildren: false, cycleState: 'REGULAR', blockAcceptance: 'OPEN', blockHasAccountable: true, hasReservation: false, openBlockIds: [], predecessors: [], ...parts,
});
const move = (parts: Partial<TaskMove> = {}): TaskMove => ({ taskId: 't', to: 'IN_PROGRESS', sentence: '', completed: null, ...parts });
const problems = (given: Partial<TaskInMove>, asked: Partial<TaskMove> = {}) => problemsOfMove(task(given), move(asked), TODAY).map(({ code, obstacleIds }) => [code, ...obstacleIds].join(' '));

describe('moving a task', () => {
  it('is possible when nothing is in the way', () => {
    expect(problems({})).toEqual([]);
  });

  it('waits for what comes first, unless that is done or dropped', () => {
    const predecessors = [{ id: 'a', stand: 'DONE' as const }, { id: 'b', stand: 'DROPPED' as const }, { id: 'c', stand: 'PLANNED' as const }];
    expect(problems({ predecessors })).toEqual(['PREDECESSORS_OPEN c']);
    expect(problems({ predecessors: predecessors.slice(0, 2) })).toEqual([]);
  });

  it('starts a block behind others with a Vorbehalt only, which also bridges open tasks', () => {
    const open = { openBlockIds: ['B1'], predecessors: [{ id: 'c', stand: 'PLANNED' as const }] };
    expect(problems(open)).toEqual(['BLOCK_PREDECESSORS_NOT_ACCEPTED B1', 'PREDECESSORS_OPEN c']);
    expect(problems({ ...open, hasReservation: true })).toEqual([]);
    expect(problems(open, { to: 'UNDEFINED' })).toEqual([]);
  });

  it.each([
    ['in a block without an accountable', { blockHasAccountable: false }, {}, 'BLOCK_WITHOUT_ACCOUNTABLE'],
    ['in a submitted block', { blockAcceptance: 'SUBMITTED' as const }, {}, 'BLOCK_SUBMITTED'],
    ['in an accepted block', { blockAcceptance: 'ACCEPTED' as const }, {}, 'BLOCK_ACCEPTED'],
    ['in a cycle that rests', { cycleState: 'SUSPENDED' as const }, {}, 'CYCLE_NOT_RUNNING'],
    ['in a cycle that has not begun', { cycleState: 'DRAFT' as const }, {}, 'CYCLE_NOT_RUNNING'],
    ['that follows its own tasks', { hasChildren: true }, {}, 'FOLLOWS_CHILDREN'],
    ['to where it is', {}, { to: 'PLANNED' as const }, 'NO_SUCH_MOVE'],
    ['from dropped to done', { stand: 'DROPPED' as const }, { to: 'DONE' as const }, 'NO_SUCH_MOVE'],
    ['to later without a sentence', {}, { to: 'DEFERRED' as const }, 'REASON_MISSING'],
    ['back from done without a sentence', { stand: 'DONE' as const }, {}, 'REASON_MISSING'],
    ['to done on a day to come', {}, { to: 'DONE' as const, completed: { date: '2025-01-01', precision: 'ON' as const } }, 'COMPLETED_IN_FUTURE'],
  ])('is not possible %s', (_where, given, asked, code) => {
    expect(problems(given, asked)).toEqual([code]);
  });

  it('keeps the sentence as the reason, or as the new Umsetzungsstand', () => {
    expect(columnsAfter(move({ to: 'DEFERRED', sentence: 'Erst 2026.' }), 'alt', TODAY)).toMatchObject({ standReason: 'Erst 2026.', note: 'alt', completedOn: null });
    expect(columnsAfter(move({ to: 'IN_PROGRESS', sentence: 'Begonnen.' }), 'alt', TODAY)).toMatchObject({ standReason: null, note: 'Begonnen.' });
    expect(columnsAfter(move({ to: 'IN_PROGRESS' }), 'alt', TODAY)).toMatchObject({ note: 'alt' });
  });

  it('is done today unless another day is named', () => {
    expect(columnsAfter(move({ to: 'DONE' }), '', TODAY)).toMatchObject({ completedOn: TODAY, completedPrecision: 'ON' });
    expect(columnsAfter(move({ to: 'DONE', completed: { date: '2024-08-15', precision: 'BEFORE' } }), '', TODAY)).toMatchObject({ completedOn: '2024-08-15', completedPrecision: 'BEFORE' });
  });
});

describe('where a task could go', () => {
  it('names each move with what is in its way, and whether it needs a sentence', () => {
    const moves = possibleMoves(task({ predecessors: [{ id: 'a', stand: 'PLANNED' }] }), TODAY);
    expect(moves.find(({ to }) => to === 'IN_PROGRESS')).toEqual({ to: 'IN_PROGRESS', needsSentence: false, problems: ['PREDECESSORS_OPEN'] });
    expect(moves.find(({ to }) => to === 'DROPPED')).toEqual({ to: 'DROPPED', needsSentence: true, problems: [] });
    expect(moves.map(({ to }) => to)).not.toContain('PLANNED');
  });

  it('is nowhere for one that follows its children', () => {
    expect(possibleMoves(task({ hasChildren: true }), TODAY)).toEqual([]);
  });
});
