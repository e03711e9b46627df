import type { Goal } from '../data/goals.store';
import { type GoalNode, goalTree, withAncestors } from './goal-tree';

const goal = (id: string, parentId?: string) => ({ id, parent: parentId ? { id: parentId } : null }) as Goal;
const goals = [goal('guiding'), goal('strategic', 'guiding'), goal('one', 'strategic'), goal('other', 'strategic'), goal('alone')];
const outline = (nodes: readonly GoalNode[]): unknown[] => nodes.map(({ goal: { id }, children }) => (children.length ? [id, outline(children)] : id));

describe('the tree of goals', () => {
  it('puts each goal below the one that it serves', () => {
    expect(outline(goalTree(goals))).toEqual([['guiding', [['strategic', ['one', 'other']]]], 'alone']);
  });

  it('lets a goal stand by itself where nobody shows what it serves', () => {
    expect(outline(goalTree([goal('one', 'hidden')]))).toEqual(['one']);
  });

  it('keeps the place of what was found', () => {
    expect(withAncestors(goals, [goals[2] ?? goal('')]).map(({ id }) => id)).toEqual(['guiding', 'strategic', 'one']);
  });
});
