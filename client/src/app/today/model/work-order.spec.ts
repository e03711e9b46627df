import type { WorkItem } from '../data/my-work.store';
import { workItem } from '../testing/work';
import { urgency } from './urgency';
import { byBlock, dueSoon, urgentFirst } from './work-order';

const keys = (items: readonly WorkItem[]) => items.map(({ key }) => key);
const late = (key: string, days: number) => [{ code: 'OVERDUE' as const, days, task: { id: key, key, title: '' } }];
const on = (date: string) => ({ date, precision: 'DAY' as const });

it('puts what is overdue first, then what is in progress, can start and waits', () => {
  const items = [
    workItem('waits', { shownStand: 'WAITING' }),
    workItem('unclear', { shownStand: 'UNDEFINED' }),
    workItem('later', { shownStand: 'DEFERRED' }),
    workItem('start', { due: on('2024-12-01') }),
    workItem('start-sooner', { due: on('2024-11-01') }),
    workItem('progress', { shownStand: 'IN_PROGRESS' }),
    workItem('late', { lageReasons: late('late', 3) }),
    workItem('latest', { shownStand: 'WAITING', lageReasons: late('latest', 30) }),
  ];
  expect(keys(urgentFirst(items))).toEqual(['latest', 'late', 'progress', 'start-sooner', 'start', 'waits', 'unclear', 'later']);
});

it('sees fourteen days ahead, the nearest first', () => {
  const items = [
    workItem('over', { due: on('2024-09-24') }),
    workItem('month', { due: { date: '2024-09-01', precision: 'MONTH' } }),
    workItem('today', { due: on('2024-09-25') }),
    workItem('last', { due: on('2024-10-09') }),
    workItem('beyond', { due: on('2024-10-10') }),
    workItem('put off', { due: on('2024-09-26'), shownStand: 'DEFERRED' }),
    workItem('some day'),
  ];
  expect(keys(dueSoon(items, '2024-09-25'))).toEqual(['today', 'month', 'last']);
});

it('groups by block and stops at the limit', () => {
  const other = { ...workItem('x').block, id: 'b4' };
  const groups = byBlock([workItem('a'), workItem('b', { block: other }), workItem('c'), workItem('d')], 3);
  expect(groups.map(({ block, items }) => [block.id, keys(items)])).toEqual([
    ['b3', ['a', 'c']],
    ['b4', ['b']],
  ]);
});

it.each([
  [workItem('k', { lageReasons: late('k', 12), due: on('2024-09-13') }), ['Seit 12 Tagen überfällig.', 'Kann beginnen.']],
  [workItem('k', { due: on('2024-09-25'), shownStand: 'IN_PROGRESS' }), ['Heute fällig.']],
  [workItem('k', { due: on('2024-09-26'), shownStand: 'IN_PROGRESS' }), ['Morgen fällig.']],
  [workItem('k', { due: on('2024-10-01') }), ['In 6 Tagen fällig.', 'Kann beginnen.']],
  [workItem('k', { shownStand: 'WAITING', predecessors: [{ id: '1', key: 'B3.1', title: '' }, { id: '2', key: 'B3.2', title: '' }] }), ['Hängt von B3.1 und B3.2 ab.']],
  [workItem('k', { shownStand: 'DEFERRED', standReason: 'Erst nach dem Haushalt.' }), ['Erst nach dem Haushalt.']],
])('says why it is urgent', (item, sentences) => {
  expect(urgency(item, '2024-09-25', 'de').map(({ text }) => text)).toEqual(sentences);
});
