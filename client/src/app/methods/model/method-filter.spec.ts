import { method } from '../testing/methods';
import { foundMethods, groupSizeOf } from './method-filter';

const all = { text: '', kind: '', effort: '', people: null };
const [small, open, survey] = [method('small', { name: 'Blitzlicht', groupFrom: 3, groupTo: 25 }), method('open', { name: 'Analyse', groupFrom: null, groupTo: null, effort: 'LOW' }), method('survey', { name: 'Befragung', groupFrom: 50, groupTo: null, kinds: ['EVALUATION'], effort: 'HIGH' })];
const found = (filter: object) => foundMethods([small, open, survey], { ...all, ...filter }).map(({ id }) => id);

it('finds methods that bear a group of that size, where nothing is said any', () => {
  expect(found({ people: 5 })).toEqual(['small', 'open']);
  expect(found({ people: 50 })).toEqual(['open', 'survey']);
});

it('finds by what a method is for, by its effort and by every word', () => {
  expect(found({ kind: 'EVALUATION' })).toEqual(['survey']);
  expect(found({ effort: 'LOW' })).toEqual(['open']);
  expect(found({ text: 'befragung hoch' })).toEqual(['survey']);
});

it('takes no size from the address that cannot be asked for', () => {
  expect([groupSizeOf('20'), groupSizeOf('21'), groupSizeOf(undefined)]).toEqual([20, null, null]);
});
