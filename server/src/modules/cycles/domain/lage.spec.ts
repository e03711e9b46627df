import { assessBlock, assessTask } from './lage.js';
import type { Stand } from './task-lifecycle.js';

const TODAY = '2024-12-31';
const task = (stand: Stand, due: string | null = null, id = 'task') => ({ id, stand, due: due ? ({ date: due, precision: 'DAY' } as const) : null });

describe('the Lage of a task', () => {
  it.each([
    ['without a due date', task('PLANNED'), 'ON_TRACK'],
    ['due today', task('IN_PROGRESS', '2024-12-31'), 'ON_TRACK'],
    ['due yesterday', task('IN_PROGRESS', '2024-12-30'), 'WATCH'],
    ['thirty days late', task('IN_PROGRESS', '2024-12-01'), 'WATCH'],
    ['thirty-one days late', task('IN_PROGRESS', '2024-11-30'), 'AT_RISK'],
    ['late, but done', task('DONE', '2024-01-01'), 'ON_TRACK'],
    ['late, but dropped', task('DROPPED', '2024-01-01'), 'ON_TRACK'],
    ['put off to a later time', task('DEFERRED', '2024-01-01'), 'ON_TRACK'],
  ])('%s', (_which, given, expected) => {
    expect(assessTask(given, [], TODAY).lage).toBe(expected);
  });

  it('is to be watched when something before it is late, and says what', () => {
    expect(assessTask(task('PLANNED'), [task('PLANNED', '2024-11-01', 'before')], TODAY)).toEqual({ lage: 'WATCH', reasons: [{ code: 'PREDECESSOR_OVERDUE', days: 60, taskId: 'before' }] });
  });

  it('does not look back once it is done', () => {
    expect(assessTask(task('DONE'), [task('PLANNED', '2024-11-01')], TODAY).lage).toBe('ON_TRACK');
  });
});

describe('the Lage of a block', () => {
  const late = assessTask(task('PLANNED', '2024-12-30'), [], TODAY);
  const fine = assessTask(task('PLANNED'), [], TODAY);

  it('is that of its worst content', () => {
    expect(assessBlock([fine, late], null, TODAY).lage).toBe('WATCH');
    expect(assessBlock([fine], null, TODAY)).toEqual({ lage: 'ON_TRACK', reasons: [] });
    expect(assessBlock([], null, TODAY).lage).toBe('ON_TRACK');
  });

  it('is at risk from the day after its Vorbehalt ended', () => {
    expect(assessBlock([fine], '2024-12-31', TODAY).lage).toBe('ON_TRACK');
    expect(assessBlock([fine], '2024-12-30', TODAY)).toEqual({ lage: 'AT_RISK', reasons: [{ code: 'RESERVATION_EXPIRED', days: 1, taskId: null }] });
  });
});
