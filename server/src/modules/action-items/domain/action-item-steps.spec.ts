import type { ActivityPayloads } from '../../../kernel/activity.js';
import { type ActionItemInStep, planAddressee, planDue, planMove, planTakingBack, type Step } from './action-item-steps.js';

const by = { personId: 'me', today: '2026-11-21', now: new Date('2026-11-21T12:00:00Z') };
const welfare = { organizationId: 'welfare', seatId: null, personId: null };
const january = { date: '2027-01-01', precision: 'MONTH' } as const;
const item = (parts: Partial<ActionItemInStep> = {}): ActionItemInStep => ({ state: 'AGREED', addressee: welfare, due: january, carriedCount: 0, climbedToId: null, climbedOn: null, parentId: 'above', ...parts });
const step = (planned: unknown): Step => planned as Step;

describe('a step of an Auftrag', () => {
  it('keeps with a report who gave it and when, and forgets all of it when it is returned', () => {
    expect(step(planMove(item(), 'REPORT', 'liegt vor', by)).columns).toEqual({ state: 'REPORTED_DONE', report: 'liegt vor', reportedBy: 'me', reportedAt: by.now });
    const returned = step(planMove(item({ state: 'REPORTED_DONE' }), 'RETURN', 'Es fehlen die Zahlen', by));
    expect(returned.columns).toEqual({ state: 'IN_PROGRESS', report: null, reportedBy: null, reportedAt: null });
    expect(returned.entry).toEqual({ kind: 'ACTION_ITEM_RETURNED', payload: { from: 'REPORTED_DONE' }, note: 'Es fehlen die Zahlen' });
  });

  it('says where there is none', () => {
    expect(planMove(item(), 'CONFIRM', '', by)).toBe('NO_SUCH_MOVE');
    expect(planDue(item({ state: 'CONFIRMED' }), { date: '2027-02-01', precision: 'MONTH' }, 'x', by)).toBe('NO_SUCH_MOVE');
    expect(planAddressee(item({ state: 'REPORTED_DONE' }), { ...welfare, personId: 'p' })).toBe('NO_SUCH_MOVE');
  });

  it('changes nothing where everything stays', () => {
    expect(planDue(item({ state: 'CONFIRMED' }), january, 'x', by)).toBeNull();
    expect(planAddressee(item(), welfare)).toBeNull();
  });

  it('counts a later day of what was promised as a postponement', () => {
    const { columns, entry } = step(planDue(item({ carriedCount: 2 }), { date: '2027-02-15', precision: 'DAY' }, 'Die Zahlen fehlen', by));
    expect(columns).toEqual({ dueDate: '2027-02-15', duePrecision: 'DAY', carriedCount: 3, climbedToId: 'above', climbedOn: by.today });
    expect(entry.payload).toMatchObject({ count: 3, climbsTo: 'above' });
  });

  it.each([
    ['an earlier day', item(), { date: '2026-12-01', precision: 'MONTH' } as const],
    ['a day within the month that was named', item(), { date: '2027-01-31', precision: 'DAY' } as const],
    ['a later day of a proposal', item({ state: 'PROPOSED' }), { date: '2027-06-01', precision: 'MONTH' } as const],
  ])('does not count %s', (_case, before, to) => {
    const { columns, entry } = step(planDue(before, to, 'x', by));
    expect(columns).toEqual({ dueDate: to.date, duePrecision: to.precision });
    expect(entry.kind).toBe('ACTION_ITEM_DUE_SET');
  });
});

describe('taking the last step back', () => {
  const last = <Kind extends keyof ActivityPayloads>(kind: Kind, payload: ActivityPayloads[Kind], personId: string | null = 'me') => ({ kind, payload, personId });

  it('gives a postponement back with its count and its climb', () => {
    const postponed = last('ACTION_ITEM_POSTPONED', { from: january, to: { date: '2027-02-01', precision: 'MONTH' }, count: 3, climbsTo: 'above' });
    const { columns } = step(planTakingBack(item({ carriedCount: 3, climbedToId: 'above', climbedOn: by.today }), postponed, by));
    expect(columns).toEqual({ dueDate: '2027-01-01', duePrecision: 'MONTH', carriedCount: 2, climbedToId: null, climbedOn: null });
  });

  it('leaves an earlier climb as it is', () => {
    const postponed = last('ACTION_ITEM_POSTPONED', { from: january, to: { date: '2027-02-01', precision: 'MONTH' }, count: 4, climbsTo: null });
    expect(step(planTakingBack(item({ carriedCount: 4, climbedToId: 'above', climbedOn: '2026-01-01' }), postponed, by)).columns).toEqual({ dueDate: '2027-01-01', duePrecision: 'MONTH', carriedCount: 3 });
  });

  it('brings a cancelled one back to where it stood, and gives it back to whom it was given', () => {
    expect(step(planTakingBack(item({ state: 'CANCELLED' }), last('ACTION_ITEM_CANCELLED', { from: 'IN_PROGRESS' }), by)).columns).toEqual({ state: 'IN_PROGRESS', cancelReason: null });
    expect(step(planTakingBack(item(), last('ACTION_ITEM_ADDRESSED', { from: { ...welfare, organizationId: 'before' }, to: welfare }), by)).columns).toEqual({ ...welfare, organizationId: 'before' });
  });

  it('is for whoever made the step, and only for steps that can be a slip', () => {
    expect(planTakingBack(item({ state: 'CANCELLED' }), last('ACTION_ITEM_CANCELLED', { from: 'AGREED' }, 'somebody else'), by)).toBe('NOTHING_TO_TAKE_BACK');
    expect(planTakingBack(item({ state: 'CONFIRMED' }), last('ACTION_ITEM_CONFIRMED', { from: 'REPORTED_DONE' }), by)).toBe('NOTHING_TO_TAKE_BACK');
    expect(planTakingBack(item(), undefined, by)).toBe('NOTHING_TO_TAKE_BACK');
  });
});
