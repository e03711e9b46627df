import { type Planned, day, daysBetween, lastDay, longDay, machineDate, plannedDate } from './planned-date';

const planned = (date: string, precision: Planned['precision']): Planned => ({ date, precision });

it.each([
  [planned('2024-10-01', 'DAY'), 'Di 01.10.2024', 'Tue 1 Oct 2024', '2024-10-01', '2024-10-01'],
  [planned('2024-11-01', 'MONTH'), 'November 2024', 'November 2024', '2024-11', '2024-11-30'],
  [planned('2024-10-01', 'QUARTER'), '4. Quartal 2024', 'Q4 2024', null, '2024-12-31'],
  [planned('2024-01-01', 'QUARTER'), '1. Quartal 2024', 'Q1 2024', null, '2024-03-31'],
  [planned('2025-01-01', 'YEAR'), '2025', '2025', '2025', '2025-12-31'],
])('says %p as exactly as it was planned', (date, german, english, machine, last) => {
  expect(plannedDate(date, 'de')).toBe(german);
  expect(plannedDate(date, 'en')).toBe(english);
  expect(machineDate(date)).toBe(machine);
  expect(lastDay(date)).toBe(last);
});

it('says a day without its weekday in a sentence', () => {
  expect(day('2024-08-05', 'de')).toBe('05.08.2024');
  expect(day('2024-08-05', 'en')).toBe('5 Aug 2024');
});

it('says a day in full at the head of a page', () => {
  expect(longDay('2024-09-25', 'de')).toBe('Mittwoch, 25. September 2024');
  expect(longDay('2024-09-25', 'en')).toBe('Wednesday, 25 September 2024');
});

it('counts days across a change of the clocks', () => {
  expect(daysBetween('2024-10-26', '2024-10-28')).toBe(2);
  expect(daysBetween('2024-11-30', '2024-11-01')).toBe(-29);
});
