import { aBlock, aTask, aTemplate } from '../testing/templates';
import { changes } from './changes';
import { type Draft, draftOf } from './draft';
import { moved, removed, withTask } from './edits';
import { merged } from './merged';

const base = draftOf(aTemplate());
const edited = (change: (draft: any) => void): Draft => {
  const draft = JSON.parse(JSON.stringify(base));
  change(draft);
  return draft;
};
const told = (before: Draft, after: Draft) => changes(before, after).map(({ kind, name }) => `${kind} ${name}`);
const since = (after: Draft) => told(base, after);

describe('what changes', () => {
  it('is nothing when nothing was done', () => {
    expect(changes(base, draftOf(aTemplate()))).toEqual([]);
  });

  it('is told by field, before and after', () => {
    const after = edited(({ blocks }) => {
      blocks[1].tasks[1].title = 'Neue Bezeichnung';
      blocks[1].tasks[1].consulted = ['actor:board', 'actor:group'];
      blocks[1].tasks[1].optional = true;
    });
    expect(changes(base, after)).toEqual([
      {
        kind: 'changed',
        name: 'B2.2 Neue Bezeichnung',
        fields: [
          { field: 'title', before: 'Inhalt B2.2', after: 'Neue Bezeichnung', isNames: false },
          { field: 'consulted', before: '', after: 'Verwaltungsvorstand, Planungsgruppe', isNames: true },
          { field: 'optional', before: '', after: 'ja', isNames: false },
        ],
        below: 0,
      },
    ]);
  });

  it('is only the key, when what is named gets a new one', () => {
    expect(since(edited(({ blocks }) => (blocks[0].key = 'A')))).toEqual(['changed Baustein A Titel B1']);
  });

  it('is also what no longer waits because something is gone', () => {
    expect(changes(base, removed(base, 'block:B1'))).toEqual([
      { kind: 'changed', name: 'Baustein 2 Titel B2', fields: [{ field: 'dependsOn', before: 'Baustein 1 Titel B1', after: '', isNames: true }], below: 0 },
      { kind: 'removed', name: 'Baustein 1 Titel B1', fields: [], below: 4 },
    ]);
  });

  it('names only who goes and who comes', () => {
    const [change] = changes(base, edited(({ blocks }) => (blocks[1].participants = ['actor:group'])));
    expect(change?.fields).toEqual([{ field: 'participants', before: 'Verwaltungsvorstand', after: 'Planungsgruppe', isNames: true }]);
  });

  it('is an order, once for the list', () => {
    expect(since(moved(base, 'content:B2/B2.1', 1))).toEqual(['reordered Baustein 2 Titel B2']);
    expect(since(moved(base, 'block:B2', -1))).toEqual(['reordered ']);
  });

  it('is no order, when something was only added or removed', () => {
    expect(since(withTask(base, 'block:B2', 'x'))).toEqual(['added B2.3 ']);
    expect(since(removed(base, 'content:B2/B2.1'))).toEqual(['changed B2.2 Inhalt B2.2', 'removed B2.1 Inhalt B2.1']);
  });

  it('is no order of names: whoever is taken out and put in again has not moved', () => {
    const two = edited(({ blocks }) => (blocks[0].participants = ['actor:board', 'actor:group']));
    expect(told(two, { ...two, blocks: two.blocks.map((block) => ({ ...block, participants: [...block.participants].reverse() })) })).toEqual([]);
  });
});

describe('my edits on a newer version', () => {
  const [b1, b2] = aTemplate().blocks as [ReturnType<typeof aBlock>, ReturnType<typeof aBlock>];
  const theirs = (blocks: ReturnType<typeof aBlock>[], title = 'Sechs Bausteine') => draftOf(aTemplate({ id: 'v2', version: 2, title, blocks }));

  it('stand beside what the others did, down to the field', () => {
    const mine = edited(({ blocks }) => (blocks[1].tasks[0].title = 'Von mir'));
    const other = theirs([b1, { ...b2, tasks: [{ ...b2.tasks[0], optional: true }, b2.tasks[1], aTask('B2.3')] }], 'Von anderen');
    const both = merged(base, mine, other);
    expect(both.title).toBe('Von anderen');
    expect(both.blocks[1]?.tasks.map(({ key, title, optional }) => [key, title, optional])).toEqual([
      ['B2.1', 'Von mir', true],
      ['B2.2', 'Inhalt B2.2', false],
      ['B2.3', 'Inhalt B2.3', false],
    ]);
    expect(told(other, both)).toEqual(['changed B2.1 Von mir']);
  });

  it('win where both changed the same', () => {
    const mine = edited((draft) => (draft.title = 'Von mir'));
    expect(merged(base, mine, theirs([b1, b2], 'Von anderen')).title).toBe('Von mir');
  });

  it('leave removed what somebody removed, unless the other one changed it', () => {
    const without = theirs([b1, { ...b2, tasks: [b2.tasks[0]], dependsOn: [] }]);
    expect(merged(base, base, without).blocks[1]?.tasks).toHaveLength(1);
    const mine = edited(({ blocks }) => (blocks[1].tasks[1].title = 'Von mir'));
    expect(merged(base, mine, without).blocks[1]?.tasks.map(({ title }) => title)).toEqual(['Inhalt B2.1', 'Von mir']);
    expect(merged(base, removed(base, 'content:B2/B2.1'), theirs([b1, b2])).blocks[1]?.tasks.map(({ key }) => key)).toEqual(['B2.2']);
  });

  it('keep my order and my additions', () => {
    const mine = withTask(moved(base, 'content:B2/B2.1', 1), 'block:B2', 'x');
    const other = theirs([b1, { ...b2, tasks: [...b2.tasks, aTask('B2.9')] }]);
    expect(merged(base, mine, other).blocks[1]?.tasks.map(({ key }) => key)).toEqual(['B2.2', 'B2.1', 'B2.3', 'B2.9']);
  });
});
