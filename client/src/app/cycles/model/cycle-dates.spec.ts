import { type Milestone, cyclePeriod, nextMilestone } from './cycle-dates';
import { aCycle } from './testing/blocks';

const milestone = (id: string, date: string, precision: Milestone['date']['precision']): Milestone => ({ id, title: id, date: { date, precision } });

it('takes the next date that has not passed; a month passes with its last day', () => {
  const milestones = [milestone('workshop', '2024-07-04', 'DAY'), milestone('group', '2024-11-01', 'MONTH'), milestone('council', '2024-11-26', 'DAY')];
  expect(nextMilestone(milestones, '2024-07-04')?.id).toBe('workshop');
  expect(nextMilestone(milestones, '2024-11-20')?.id).toBe('council');
  expect(nextMilestone(milestones, '2024-11-30')?.id).toBe('group');
  expect(nextMilestone(milestones, '2024-12-01')).toBeNull();
});

it('says the period of a cycle, or since when it has its mandate', () => {
  expect(cyclePeriod(aCycle({ plannedFrom: '2024-01-01', plannedUntil: '2026-12-31' }), 'de')).toBe('Januar 2024 bis Dezember 2026');
  expect(cyclePeriod(aCycle(), 'de')).toBe('seit Januar 2024');
  expect(cyclePeriod(aCycle({ mandateDate: null }), 'de')).toBe('');
});
