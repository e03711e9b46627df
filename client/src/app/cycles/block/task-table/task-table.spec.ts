import { organization, reference, task } from '../testing/blocks';
import { filterTasks } from './task-filter';
import { sortTasks, steadyOrder } from './task-order';
import { completion, openBefore, taskRow } from './task-row';
import { sortParameter, taskView } from './task-view';

const keys = (tasks: readonly { key: string }[]) => tasks.map(({ key }) => key);
const nobody = { accountables: new Set<string>(), tasks: new Set<string>() };
const filter = { text: '', stand: null, onlyMine: false, onlyOpen: false };

describe('the order of the contents', () => {
  const tasks = [
    task('B3.1', { shownStand: 'DONE', due: { date: '2024-11-01', precision: 'MONTH' }, accountable: organization('o2', 'Planungsgruppe') }),
    task('B3.10', { shownStand: 'IN_PROGRESS', due: { date: '2024-11-15', precision: 'DAY' } }),
    task('B3.2', { shownStand: 'UNDEFINED', accountable: organization('o1', 'AG Wohlfahrt') }),
    task('B3.2b', { parentId: 'B3.2', shownStand: 'DONE' }),
    task('B3.2a', { parentId: 'B3.2', shownStand: 'PLANNED' }),
  ];
  const sorted = (column: 'key' | 'stand' | 'due' | 'accountable', descending = false) => keys(sortTasks(tasks, { column, descending }));

  it('is that of the keys, children below their parents', () => {
    expect(sorted('key')).toEqual(['B3.1', 'B3.2', 'B3.2a', 'B3.2b', 'B3.10']);
    expect(sorted('key', true)).toEqual(['B3.10', 'B3.2', 'B3.2b', 'B3.2a', 'B3.1']);
  });

  it('follows the Stand from what is unclear to what is over', () => {
    expect(sorted('stand')).toEqual(['B3.2', 'B3.2a', 'B3.2b', 'B3.10', 'B3.1']);
  });

  it('counts a month as due at its end, and puts what has no date last either way', () => {
    expect(sorted('due').filter((key) => key.length > 4 || key !== 'B3.2')).toEqual(['B3.10', 'B3.1', 'B3.2b', 'B3.2a']);
    expect(sorted('due', true).at(0)).toBe('B3.1');
    expect(sorted('due', true).indexOf('B3.2')).toBe(2);
  });

  it('follows the names of the accountables', () => {
    expect(sorted('accountable')).toEqual(['B3.2', 'B3.2b', 'B3.2a', 'B3.1', 'B3.10']);
  });

  it('stays as it is while somebody writes; what is new comes last', () => {
    const now = [task('B3.2'), task('B3.9'), task('B3.1')];
    expect(keys(steadyOrder([task('B3.1'), task('B3.2')], now))).toEqual(['B3.1', 'B3.2', 'B3.9']);
  });
});

describe('the filter', () => {
  const tasks = [
    task('B3.1', { shownStand: 'DONE', note: 'mit der Statistik', accountable: organization('o1', 'Planungsgruppe') }),
    task('B3.2', { hasChildren: true }),
    task('B3.2a', { parentId: 'B3.2', title: 'Fachdienste fragen' }),
    task('B3.2b', { parentId: 'B3.2', shownStand: 'DROPPED' }),
  ];
  const found = (changes: Partial<typeof filter>, mine = nobody) => keys(filterTasks(tasks, { ...filter, ...changes }, mine));

  it('finds every word somewhere in the row', () => {
    expect(found({ text: 'planungsgruppe STATISTIK' })).toEqual(['B3.1']);
    expect(found({ text: 'planungsgruppe fragen' })).toEqual([]);
  });

  it('keeps the parent above a child that matches', () => {
    expect(found({ text: 'fachdienste' })).toEqual(['B3.2', 'B3.2a']);
  });

  it('leaves out what is over', () => {
    expect(found({ onlyOpen: true })).toEqual(['B3.2', 'B3.2a']);
  });

  it('keeps the row in which somebody writes', () => {
    expect(keys(filterTasks(tasks, { ...filter, onlyOpen: true }, nobody, 'B3.1'))).toEqual(['B3.1', 'B3.2', 'B3.2a']);
  });

  it('knows what is mine by my organisations and by what the server says of my seats', () => {
    expect(found({ onlyMine: true }, { accountables: new Set(['o1']), tasks: new Set(['B3.2a']) })).toEqual(['B3.1', 'B3.2', 'B3.2a']);
    expect(found({ onlyMine: true })).toEqual([]);
  });
});

describe('the address of the page', () => {
  it('says how the table is looked at', () => {
    expect(taskView({ suche: 'daten', stand: 'arbeit', meine: 'ja', offene: 'nein', sortierung: '-faellig' })).toEqual({
      filter: { text: 'daten', stand: 'IN_PROGRESS', onlyMine: true, onlyOpen: false },
      sort: { column: 'due', descending: true },
    });
  });

  it.each([{}, { stand: 'constructor', sortierung: 'toString' }, { stand: '', sortierung: '-' }])('leaves out what it does not know: %p', (parameters) => {
    expect(taskView(parameters)).toEqual({ filter, sort: { column: 'key', descending: false } });
  });

  it('turns the order round at the second press, and needs no word for the usual one', () => {
    expect(sortParameter(taskView({}), 'due')).toBe('faellig');
    expect(sortParameter(taskView({ sortierung: 'faellig' }), 'due')).toBe('-faellig');
    expect(sortParameter(taskView({ sortierung: '-faellig' }), 'due')).toBe('faellig');
    expect(sortParameter(taskView({}), 'key')).toBe('-inhalt');
    expect(sortParameter(taskView({ sortierung: 'stand' }), 'key')).toBeNull();
  });
});

describe('a row', () => {
  it('says what the task waits for, without what is over', () => {
    const waiting = task('B3.3', { shownStand: 'WAITING', predecessors: [reference('B3.1'), reference('B3.2'), reference('B2.3')] });
    const stands = new Map([
      ['B3.1', 'DONE' as const],
      ['B3.2', 'IN_PROGRESS' as const],
    ]);
    expect(keys(openBefore(waiting, stands))).toEqual(['B3.2', 'B2.3']);
    expect(taskRow(waiting, stands, 'de').waiting?.text).toBe('wartet auf B3.2 und B2.3');
  });

  it('says its own delay without its name', () => {
    const late = task('B3.1', { lageReasons: [{ code: 'OVERDUE', days: 12, task: reference('B3.1') }, { code: 'PREDECESSOR_OVERDUE', days: 1, task: reference('B2.3') }] });
    expect(taskRow(late, new Map(), 'de').late.map(({ text }) => text)).toEqual(['seit 12 Tagen überfällig', 'Die Vorarbeit B2.3 Inhalt B2.3 ist seit einem Tag überfällig.']);
  });

  it('says when the task was done', () => {
    expect(completion({ completedOn: '2024-07-01', completedPrecision: 'ON' }, 'de')).toBe('am 01.07.2024');
    expect(completion({ completedOn: '2024-08-15', completedPrecision: 'BEFORE' }, 'de')).toBe('bis 15.08.2024');
  });
});
