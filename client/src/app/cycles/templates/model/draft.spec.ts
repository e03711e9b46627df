import { aTemplate } from '../testing/templates';
import { type Draft, contentsOf, draftOf, inputOf } from './draft';
import { moved, removed, withActor, withBlock, withChild, withTask } from './edits';

const given = () => draftOf(aTemplate());
const idOf = (draft: Draft, key: string): string => [...draft.actors, ...draft.blocks, ...draft.blocks.flatMap(contentsOf)].find((node) => node.key === key)?.id ?? '';
const keys = (nodes: readonly { key: string }[]) => nodes.map(({ key }) => key);

it('becomes the same template again when nothing is changed', () => {
  const { title, submitsTo, actors, blocks } = aTemplate();
  const children = (task: object & { children: object[] }) => ({ ...task, children: task.children.map((child) => ({ ...child, children: undefined })) });
  expect(inputOf(given())).toEqual({ title, submitsTo, actors, blocks: blocks.map((block) => ({ ...block, tasks: block.tasks.map(children) })) });
});

describe('a new key', () => {
  const renamed = (draft: Draft, from: string, to: string): Draft => JSON.parse(JSON.stringify(draft).replaceAll(`"key":"${from}"`, `"key":"${to}"`)) as Draft;

  it('of a block carries along what waits for the block', () => {
    expect(inputOf(renamed(given(), 'B1', 'A')).blocks[1]?.dependsOn).toEqual(['A']);
  });

  it('of a content carries along what waits for the content, also when the key is taken on the way', () => {
    const onTheWay = renamed(given(), 'B2.1', 'B2.2');
    const [block] = inputOf(renamed(onTheWay, 'B2.2', 'B2.9')).blocks.slice(1);
    expect(keys(block?.tasks ?? [])).toEqual(['B2.9', 'B2.9']);
    expect(onTheWay.blocks[1]?.tasks[1]?.dependsOn).toEqual([idOf(given(), 'B2.1')]);
  });
});

describe('what is removed', () => {
  it('is named by nobody any more', () => {
    const input = inputOf(removed(removed(given(), idOf(given(), 'B1')), idOf(given(), 'group')));
    expect(keys(input.blocks)).toEqual(['B2']);
    expect(input.blocks[0]).toMatchObject({ dependsOn: [], accountable: null, tasks: [{ responsible: [] }, {}] });
  });

  it('takes its parts along', () => {
    expect(inputOf(removed(given(), idOf(given(), 'B1.2'))).blocks[0]?.tasks).toHaveLength(1);
    expect(inputOf(removed(given(), idOf(given(), 'B1.2a'))).blocks[0]?.tasks[1]?.children).toMatchObject([{ key: 'B1.2b', dependsOn: [] }]);
  });
});

describe('what is moved', () => {
  it('changes places with its neighbour, at every level', () => {
    const change = (key: string, step: -1 | 1) => inputOf(moved(given(), idOf(given(), key), step));
    expect(keys(change('B2', -1).blocks)).toEqual(['B2', 'B1']);
    expect(keys(change('B2.1', 1).blocks[1]?.tasks ?? [])).toEqual(['B2.2', 'B2.1']);
    expect(keys(change('B1.2b', -1).blocks[0]?.tasks[1]?.children ?? [])).toEqual(['B1.2b', 'B1.2a']);
    expect(keys(change('board', 1).actors)).toEqual(['group', 'board']);
  });

  it('stays where it is at the end of its list', () => {
    const draft = given();
    expect(inputOf(moved(draft, idOf(draft, 'B1'), -1))).toEqual(inputOf(draft));
    expect(inputOf(moved(draft, idOf(draft, 'B2.2'), 1))).toEqual(inputOf(draft));
  });
});

describe('what is added', () => {
  it('stands last and has a key as its neighbours have', () => {
    const draft = given();
    expect(keys(withBlock(draft, 'x').blocks)).toEqual(['B1', 'B2', 'B3']);
    expect(keys(withTask(draft, idOf(draft, 'B2'), 'x').blocks[1]?.tasks ?? [])).toEqual(['B2.1', 'B2.2', 'B2.3']);
    expect(keys(withChild(draft, idOf(draft, 'B1.2'), 'x').blocks[0]?.tasks[1]?.children ?? [])).toEqual(['B1.2a', 'B1.2b', 'B1.2c']);
    expect(keys(withChild(draft, idOf(draft, 'B2.1'), 'x').blocks[1]?.tasks[0]?.children ?? [])).toEqual(['B2.1a']);
  });

  it('takes no key that somebody has', () => {
    const numbered = draftOf(aTemplate({ blocks: ['A', '1', '10'].map((key) => ({ ...aTemplate().blocks[0], key })) }));
    expect(keys(withBlock(numbered, 'x').blocks).at(-1)).toBe('11');
    expect(keys(withBlock({ ...numbered, blocks: [] }, 'x').blocks)).toEqual(['B1']);
  });

  it('is an actor of its own, whoever else adds one at the same time', () => {
    const [one, other] = ['0193-aaaa-1', '0193-bbbb-2'].map((id) => withActor(given(), id).actors.at(-1)?.key);
    expect(one).toMatch(/^[a-z][a-z0-9_]{0,49}$/);
    expect(one).not.toBe(other);
  });
});
