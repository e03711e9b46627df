import { ACTION_ITEM_MOVES, ACTION_ITEM_STATES, ACTION_ITEM_VERBS, type ActionItemState, type ActionItemVerb } from './action-item-lifecycle.js';

const verbsFrom = (state: ActionItemState): ActionItemVerb[] => ACTION_ITEM_VERBS.filter((verb) => ACTION_ITEM_MOVES[verb].from.includes(state));

describe('the life of an Auftrag', () => {
  it.each<[ActionItemState, ActionItemVerb[]]>([
    ['PROPOSED', ['AGREE', 'CANCEL']],
    ['AGREED', ['START', 'REPORT', 'CANCEL']],
    ['IN_PROGRESS', ['REPORT', 'CANCEL']],
    ['REPORTED_DONE', ['CONFIRM', 'RETURN']],
    ['CONFIRMED', []],
    ['CANCELLED', []],
  ])('knows for %s the verbs %j only', (state, verbs) => {
    expect(verbsFrom(state)).toEqual(verbs);
  });

  it('never moves to where it is, and leads into every state but the one it begins in', () => {
    for (const { from, to } of Object.values(ACTION_ITEM_MOVES)) expect(from).not.toContain(to);
    expect(new Set(Object.values(ACTION_ITEM_MOVES).map(({ to }) => to))).toEqual(new Set(ACTION_ITEM_STATES.filter((state) => state !== 'PROPOSED')));
  });

  it('lets those who do it begin and report, and those who gave it decide', () => {
    expect(ACTION_ITEM_VERBS.filter((verb) => ACTION_ITEM_MOVES[verb].by === 'actionItem.work')).toEqual(['START', 'REPORT']);
  });
});
