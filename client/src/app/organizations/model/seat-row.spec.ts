import type { Holding } from '../data/organization.store';
import { holding, seat } from '../testing/organizations';
import { abandoned, seatRow } from './seat-row';

const today = '2026-11-21';
const rowOf = (...holdings: Holding[]) => seatRow(seat('s1', 'Leitung', holdings), today, 'de');

it('tells who holds the seat now, and who takes it next', () => {
  const row = rowOf(
    holding('h3', 'Petra Lindner', { from: '2027-06-01', isPresent: false }),
    holding('h2', 'Aylin Demir', { from: '2027-01-01', isPresent: false, until: '2027-05-31' }),
    holding('h1', 'Martin Overbeck', { until: '2026-12-31' }),
  );
  expect(row.holder).toMatchObject({ name: 'Martin Overbeck', period: '26.01.2024 bis 31.12.2026' });
  expect(row.next).toMatchObject({ name: 'Aylin Demir', period: '01.01.2027 bis 31.05.2027' });
});

it.each([
  ['vertritt seit 01.11.2026', { actingFrom: '2026-11-01', standsIn: true }],
  ['vertritt 01.11.2026 bis 30.11.2026', { actingFrom: '2026-11-01', actingUntil: '2026-11-30', standsIn: true }],
  ['vertritt ab 01.12.2026', { actingFrom: '2026-12-01' }],
  [null, { actingFrom: '2026-10-01', actingUntil: '2026-10-31' }],
  [null, {}],
])('says of a deputy: %s', (acting, changes) => {
  expect(rowOf(holding('h1', 'Aylin Demir', { kind: 'DEPUTY', ...changes })).deputies).toMatchObject([{ acting }]);
});

it('shows former ones last, and no former deputy as one', () => {
  const row = rowOf(holding('h1', 'Jana Terhorst', { kind: 'DEPUTY', isPresent: false, until: '2025-12-31' }), holding('h2', 'Martin Overbeck'));
  expect(row.all.map(({ name }) => name)).toEqual(['Martin Overbeck', 'Jana Terhorst']);
  expect(row.deputies).toEqual([]);
});

it('misses somebody on a seat without a holder, unless a deputy stands in', () => {
  const deputy = holding('h1', 'Aylin Demir', { kind: 'DEPUTY' });
  const standsIn = { ...deputy, actingFrom: '2026-11-01', standsIn: true };
  expect(abandoned([rowOf(), rowOf(deputy), rowOf(standsIn), rowOf(holding('h2', 'Martin Overbeck'))])).toHaveLength(2);
});
