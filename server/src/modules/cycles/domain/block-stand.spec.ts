import fc from 'fast-check';
import { type Content, standOfBlock, standOfParent } from './block-stand.js';
import { type Stand, STANDS } from './task-lifecycle.js';

const contents = (...stands: Stand[]): Content[] => stands.map((stand) => ({ stand, isOptional: false }));
const anyStand = fc.constantFrom(...STANDS);

describe('the stand of a block', () => {
  it.each<[string, Content[], string]>([
    ['without contents', [], 'NOT_STARTED'],
    ['with nothing but plans', contents('PLANNED', 'UNDEFINED', 'DEFERRED'), 'NOT_STARTED'],
    ['with one content in work', contents('PLANNED', 'IN_PROGRESS'), 'RUNNING'],
    ['with one content done', contents('PLANNED', 'DONE'), 'RUNNING'],
    ['with all contents done', contents('DONE', 'DONE'), 'DONE'],
    ['whose other contents were dropped', contents('DONE', 'DROPPED'), 'DONE'],
    ['of which everything was dropped', contents('DROPPED', 'DROPPED'), 'NOT_STARTED'],
  ])('%s is derived', (_which, given, expected) => {
    expect(standOfBlock(given, false)).toBe(expected);
  });

  it('does not wait for an optional content that nobody decided about', () => {
    expect(standOfBlock([...contents('DONE'), { stand: 'UNDEFINED', isOptional: true }], false)).toBe('DONE');
    expect(standOfBlock([...contents('DONE'), { stand: 'PLANNED', isOptional: true }], false)).toBe('RUNNING');
  });

  it('rests with its cycle', () => {
    expect(standOfBlock(contents('DONE'), true)).toBe('SUSPENDED');
  });

  it('is done only when every live content is', () => {
    fc.assert(
      fc.property(fc.array(anyStand, { minLength: 1 }), (stands) => {
        if (standOfBlock(contents(...stands), false) === 'DONE') expect(stands.every((stand) => stand === 'DONE' || stand === 'DROPPED')).toBe(true);
      }),
    );
  });
});

describe('the stand of a task with children', () => {
  it.each<[Stand[], Stand]>([
    [['DONE', 'UNDEFINED'], 'IN_PROGRESS'],
    [['DONE', 'DONE'], 'DONE'],
    [['DONE', 'DROPPED'], 'DONE'],
    [['DROPPED'], 'DROPPED'],
    [['DEFERRED', 'DEFERRED'], 'DEFERRED'],
    [['DEFERRED', 'PLANNED'], 'PLANNED'],
    [['DEFERRED', 'UNDEFINED'], 'UNDEFINED'],
  ])('of %s is %s', (children, expected) => {
    expect(standOfParent(children)).toBe(expected);
  });
});
