import { aBlock, aTask, aTemplate } from '../testing/templates';
import { draftOf } from './draft';
import { faultSentence } from './fault-sentence';
import { pathOf, placeOf } from './faults';

const draft = draftOf(aTemplate());
const place = (path: string, code = 'WRONG_FORM', ...names: string[]) => placeOf({ path, code, names }, draft);

it.each([
  ['title', '', 'title'],
  ['blocks', '', 'blocks'],
  ['submitsTo', '', 'submitsTo'],
  ['actors.1.label', 'actor:group', 'label'],
  ['actors.1.key', 'actor:group', 'label'],
  ['blocks.1.accountable', 'block:B2', 'accountable'],
  ['blocks.1.participants.0', 'block:B2', 'participants'],
  ['blocks.1.tasks', 'block:B2', 'tasks'],
  ['blocks.1.tasks.1.title', 'content:B2/B2.2', 'title'],
  ['blocks.0.tasks.1.children.0.title', 'content:B1/B1.2a', 'title'],
  ['blocks.1.B2.2.dependsOn.0', 'content:B2/B2.2', 'dependsOn'],
  ['blocks.0.B1.2a.responsible.0', 'content:B1/B1.2a', 'responsible'],
])('finds the place of %s', (path, nodeId, field) => {
  expect(place(path)).toEqual({ nodeId, field });
});

it('counts contents and their parts alike where a key stands twice', () => {
  expect(place('blocks.0.tasks.3.key', 'KEY_TWICE', 'B1.2b')).toEqual({ nodeId: 'content:B1/B1.2b', field: 'key' });
});

it('shows a circle where it begins, be it of blocks or of contents with the same keys', () => {
  expect(place('blocks', 'CIRCLE', 'B2.2', 'B2.1', 'B2.2')).toEqual({ nodeId: 'content:B2/B2.2', field: 'dependsOn' });
  expect(place('blocks', 'CIRCLE', 'B2', 'B1', 'B2')).toEqual({ nodeId: 'block:B2', field: 'dependsOn' });
  const sameKeys = draftOf(aTemplate({ blocks: [aBlock('1', [aTask('1', { dependsOn: ['2'] })]), aBlock('2', [aTask('2', { dependsOn: ['1'] })])] }));
  expect(placeOf({ path: 'blocks', code: 'CIRCLE', names: ['1', '2', '1'] }, sameKeys)).toEqual({ nodeId: 'content:1/1', field: 'dependsOn' });
});

it('names the place in the form, as long as it is there', () => {
  expect(['', 'actor:group', 'block:B2', 'content:B2/B2.2', 'content:B1/B1.2b', 'gone'].map((id) => pathOf(draft, id))).toEqual(['', 'actors.1', 'blocks.1', 'blocks.1.tasks.1', 'blocks.0.tasks.1.children.1', null]);
});

it.each([
  ['KEY_TWICE', ['B1'], 'Den Schlüssel „B1“ gibt es hier zweimal.'],
  ['UNKNOWN_ACTOR', ['heads'], '„heads“ steht nicht bei den Beteiligten.'],
  ['UNKNOWN_BLOCK', ['B9'], 'Den Baustein „B9“ gibt es nicht mehr.'],
  ['UNKNOWN_TASK', ['B9.1'], 'Den Inhalt „B9.1“ gibt es nicht mehr.'],
  ['PARENT_IN_ORDER', ['B1.2'], '„B1.2“ hat eigene Teile und fasst sie nur zusammen.'],
  ['CIRCLE', ['B2.1', 'B2.2', 'B2.1'], 'Die Vorarbeiten schließen einen Kreis: B2.1 → B2.2 → B2.1.'],
  ['WRONG_FORM', [], 'Diese Angabe hat eine Form, die hier nicht möglich ist.'],
] as const)('has a sentence for %s', (code, names, sentence) => {
  expect(faultSentence(code, names)).toContain(sentence);
});
