import { problemsOfModel, type WrittenModel } from './written-model.js';

const node = (key: string, kind: WrittenModel['nodes'][number]['kind']) => ({ key, kind, text: key, targetGroup: kind === 'OUTCOME' ? 'Alleinerziehende' : '' });
const assumption = (key: string, parts: object = {}) => ({ key, nodeKey: null, fromKey: null, toKey: null, text: 'Wer kommt, bleibt.', certainty: 'UNSURE' as const, refutedBy: '', ...parts });
const model = (parts: Partial<WrittenModel> = {}): WrittenModel => ({
  nodes: [node('raum', 'INPUT'), node('treff', 'ACTIVITY'), node('kontakte', 'OUTCOME')],
  links: [{ fromKey: 'raum', toKey: 'treff' }, { fromKey: 'treff', toKey: 'kontakte' }],
  assumptions: [assumption('a', { fromKey: 'treff', toKey: 'kontakte' }), assumption('b', { nodeKey: 'raum' })],
  ...parts,
});

it('takes a chain that leads from column to column, also over one in between', () => {
  expect(problemsOfModel(model({ links: [{ fromKey: 'raum', toKey: 'kontakte' }], assumptions: [] }), [])).toEqual([]);
});

it.each([
  ['a link that leads back', { links: [{ fromKey: 'treff', toKey: 'raum' }], assumptions: [] }, 'LINK_BACKWARDS'],
  ['a link within one column', { nodes: [node('raum', 'INPUT'), node('geld', 'INPUT')], links: [{ fromKey: 'raum', toKey: 'geld' }], assumptions: [] }, 'LINK_BACKWARDS'],
  ['a link that stands there twice', { links: [{ fromKey: 'raum', toKey: 'treff' }, { fromKey: 'raum', toKey: 'treff' }], assumptions: [] }, 'LINK_TWICE'],
  ['a link to what is not there', { links: [{ fromKey: 'raum', toKey: 'niemand' }], assumptions: [] }, 'UNKNOWN_NODE'],
  ['a key that two have', { nodes: [node('raum', 'INPUT'), node('raum', 'OUTPUT')], links: [], assumptions: [] }, 'NODE_TWICE'],
  ['an assumption about a link that nobody drew', { assumptions: [assumption('a', { fromKey: 'raum', toKey: 'kontakte' })] }, 'ASSUMPTION_OF_NOTHING'],
  ['an assumption about nothing', { assumptions: [assumption('a')] }, 'ASSUMPTION_OF_NOTHING'],
  ['an assumption about a node and a link at once', { assumptions: [assumption('a', { nodeKey: 'raum', fromKey: 'treff', toKey: 'kontakte' })] }, 'ASSUMPTION_OF_NOTHING'],
])('refuses %s', (_what, parts, code) => {
  expect(problemsOfModel(model(parts as Partial<WrittenModel>), [])).toEqual([code]);
});

it('keeps what was answered, in the words that were answered', () => {
  const answered = [{ id: 'a', text: 'Wer kommt, bleibt.' }];
  expect(problemsOfModel(model(), answered)).toEqual([]);
  expect(problemsOfModel(model({ assumptions: [assumption('b', { nodeKey: 'raum' })] }), answered)).toEqual(['ASSUMPTION_ANSWERED']);
  expect(problemsOfModel(model({ assumptions: [assumption('a', { nodeKey: 'raum', text: 'Wer kommt, bringt andere mit.' })] }), answered)).toEqual(['ASSUMPTION_ANSWERED']);
});
