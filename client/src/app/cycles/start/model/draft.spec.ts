import { blankDraft, readDraft, written } from './draft';

const draft = { ...blankDraft(), templateKey: 'ipso', chosen: { 'rbk/ipso/office': ['o1'] } };

it('finds again what was written, in the same Planungskreis by the same person', () => {
  expect(readDraft('rbk/paula', written('rbk/paula', draft))).toEqual(draft);
});

it.each([
  ['of somebody else', written('rbk/arno', draft)],
  ['that was never written', null],
  ['that cannot be read', '{"owner":'],
])('begins anew instead of showing a draft %s', (_what, text) => {
  const { requestId, ...rest } = readDraft('rbk/paula', text);
  expect(requestId).not.toBe(draft.requestId);
  expect(rest).toMatchObject({ templateKey: '', chosen: {} });
});
