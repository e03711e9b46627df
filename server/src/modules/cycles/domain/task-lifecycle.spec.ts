import fc from 'fast-check';
import { guardsOf, isSettled, shownStand, type Stand, STANDS, TASK_MOVES } from './task-lifecycle.js';

const stand = fc.constantFrom(...STANDS);

describe('the life of a task', () => {
  it('knows every stand, and never moves to where it is', () => {
    expect(Object.keys(TASK_MOVES).sort()).toEqual([...STANDS].sort());
    for (const each of STANDS) expect(guardsOf(each, each)).toBeUndefined();
  });

  it.each<[Stand, Stand[]]>([
    ['UNDEFINED', ['DEFERRED', 'DROPPED', 'PLANNED']],
    ['DEFERRED', ['DROPPED', 'PLANNED', 'UNDEFINED']],
    ['PLANNED', ['DEFERRED', 'DONE', 'DROPPED', 'IN_PROGRESS', 'UNDEFINED']],
    ['IN_PROGRESS', ['DEFERRED', 'DONE', 'DROPPED', 'PLANNED']],
    ['DONE', ['IN_PROGRESS']],
    ['DROPPED', ['PLANNED']],
  ])('leads from %s to %s only', (from, to) => {
    expect(Object.keys(TASK_MOVES[from]).sort()).toEqual(to);
  });

  it('needs a sentence wherever something is put off, given up or taken back', () => {
    for (const from of STANDS) for (const to of ['DEFERRED', 'DROPPED'] as const) if (guardsOf(from, to)) expect(guardsOf(from, to)).toContain('REASON');
    expect(guardsOf('DONE', 'IN_PROGRESS')).toContain('REASON');
    expect(guardsOf('DROPPED', 'PLANNED')).toContain('REASON');
  });

  it('stands still once the block is accepted', () => {
    for (const from of STANDS) for (const guards of Object.values(TASK_MOVES[from])) expect(guards).toContain('BLOCK_OPEN');
  });

  it('starts only behind its predecessors', () => {
    expect(guardsOf('PLANNED', 'IN_PROGRESS')).toContain('PREDECESSORS_SETTLED');
    expect(guardsOf('PLANNED', 'DONE')).toContain('PREDECESSORS_SETTLED');
  });

  it('is shown as waiting exactly while it is planned and something before it is open', () => {
    fc.assert(
      fc.property(stand, fc.array(stand), (own, before) => {
        expect(shownStand(own, before) === 'WAITING').toBe(own === 'PLANNED' && before.some((each) => !isSettled(each)));
      }),
    );
  });
});
