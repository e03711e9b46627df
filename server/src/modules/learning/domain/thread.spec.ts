import { follow, type ThreadEdge, type ThreadObject } from './thread.js';

const edge = (fromId: string, toId: string): ThreadEdge => ({ fromKind: 'ANY', fromId, toKind: 'ANY', toId });
const readable = (...ids: string[]): Map<string, ThreadObject> => new Map(ids.map((id) => [id, { id, kind: 'ANY', name: id, state: null, day: null, pageId: id }]));

it('follows the reasons upstream and what comes of it downstream, the nearest first', () => {
  const edges = [edge('finding', 'recommendation'), edge('recommendation', 'goal'), edge('goal', 'paper'), edge('paper', 'resolution')];
  const all = readable('finding', 'recommendation', 'goal', 'paper', 'resolution');
  expect(follow('goal', 'UPSTREAM', edges, all).map(({ id, distance }) => `${distance} ${id}`)).toEqual(['1 recommendation', '2 finding']);
  expect(follow('goal', 'DOWNSTREAM', edges, all).map(({ id, viaIds }) => `${id} by ${viaIds.join()}`)).toEqual(['paper by goal', 'resolution by paper']);
});

it('tells nothing of what lies behind something that may not be read', () => {
  const edges = [edge('finding', 'hidden'), edge('hidden', 'goal')];
  expect(follow('goal', 'UPSTREAM', edges, readable('finding', 'goal'))).toEqual([]);
});

it('tells of each thing once, with every way that is the shortest', () => {
  const edges = [edge('finding', 'one'), edge('finding', 'other'), edge('one', 'goal'), edge('other', 'goal'), edge('one', 'goal')];
  const steps = follow('finding', 'DOWNSTREAM', edges, readable('finding', 'one', 'other', 'goal'));
  expect(steps.map(({ id, viaIds }) => [id, viaIds])).toEqual([['one', ['finding']], ['other', ['finding']], ['goal', ['one', 'other']]]);
});

it('ends where a thread runs in a circle', () => {
  const edges = [edge('one', 'other'), edge('other', 'one')];
  expect(follow('one', 'DOWNSTREAM', edges, readable('one', 'other')).map(({ id }) => id)).toEqual(['other']);
});
