import { dependencies } from './dependencies';
import { lageReasons } from './lage-reasons';
import { namedBlocks, withBody } from './named-blocks';
import { remaining } from './reservation-notice';
import { block, reference, task } from './testing/blocks';

const told = (given: ReturnType<typeof block>) => dependencies(given, 'de').map(({ text }) => text);

it('says what a task depends on, when it may begin, and what builds on it', () => {
  const tasks = [task('B3.1'), task('B3.2', { shownStand: 'IN_PROGRESS' }), task('B3.3', { shownStand: 'WAITING', predecessors: [reference('B3.1'), reference('B3.2')] })];
  expect(told(block(tasks))).toEqual([
    'B3.3 Inhalt B3.3 hängt von B3.1 (vorgesehen) und B3.2 (in Arbeit) ab. Der Beginn ist möglich, sobald beide erfolgt sind.',
    'B4.1 Inhalt B4.1 baut auf B3.3 auf.',
    'Baustein 4 Titel B4 baut auf diesem Baustein auf.',
  ]);
});

it.each([
  ['one of one', ['PLANNED'], 'sobald das erfolgt ist.'],
  ['one of two', ['DONE', 'PLANNED'], 'sobald auch das Letzte erfolgt ist.'],
  ['three', ['PLANNED', 'PLANNED', 'PLANNED'], 'sobald alle erfolgt sind.'],
  ['none', ['DONE', 'DROPPED'], 'Der Beginn ist möglich.'],
] as const)('says when a task may begin: %s is open', (_which, stands, end) => {
  const before = stands.map((shownStand, place) => task(`B3.${place}`, { shownStand }));
  const [sentence] = told(block([...before, task('B3.9', { predecessors: before.map(({ key }) => reference(key)) })]));
  expect(sentence).toContain(end);
});

it('says that a Vorbehalt bridges what is required', () => {
  const reservation = { expiresOn: '2024-11-30' } as never;
  expect(told(block([], { predecessors: [{ ...reference('B2'), title: 'Strukturen' }], reservation })).at(0)).toBe('Baustein 3 setzt Baustein 2 Strukturen voraus. Der Vorbehalt überbrückt das bis 30.11.2024.');
});

it('says why the Lage is not as planned once, the longest delay first', () => {
  const late = (code: 'OVERDUE' | 'PREDECESSOR_OVERDUE', days: number, key: string) => ({ code, days, task: reference(key) });
  const reasons = lageReasons([late('OVERDUE', 5, 'B3.1'), late('PREDECESSOR_OVERDUE', 5, 'B3.1'), late('PREDECESSOR_OVERDUE', 40, 'B2.3'), late('PREDECESSOR_OVERDUE', 40, 'B2.3')]);
  expect(reasons.map(({ text }) => text)).toEqual(['Die Vorarbeit B2.3 Inhalt B2.3 ist seit 40 Tagen überfällig.', 'B3.1 Inhalt B3.1 ist seit 5 Tagen überfällig.']);
});

it.each([
  ['2024-11-30', 'noch 66 Tage'],
  ['2024-09-26', 'noch einen Tag'],
  ['2024-09-25', 'nur noch heute'],
  ['2024-09-24', 'abgelaufen seit einem Tag'],
])('says of a Vorbehalt until %s: %s', (expiresOn, sentence) => {
  expect(remaining(expiresOn, '2024-09-25')).toBe(sentence);
});

it('names the same block of several bodies once, and each of them by its body', () => {
  const kuerten = { ...block([]).cycle.blocks[0], id: 'b4k', key: '4', title: 'Ziele', body: { id: 'k', name: 'Kürten' } };
  const burscheid = { ...kuerten, id: 'b4b', body: { id: 'b', name: 'Burscheid' } };
  expect(namedBlocks([kuerten, burscheid], [kuerten, burscheid])).toEqual([
    {
      text: 'Baustein 4 Ziele (Kürten, Burscheid)',
      links: [
        { text: 'Kürten', address: '/kreislauf/baustein/b4k' },
        { text: 'Burscheid', address: '/kreislauf/baustein/b4b' },
      ],
    },
  ]);
  expect(withBody(burscheid, [kuerten, burscheid]).title).toBe('Ziele, Burscheid');
});
