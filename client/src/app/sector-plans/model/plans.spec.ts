import { csv } from '../../core/csv/csv';
import { content, data, plan, planned } from '../testing/plans';
import { bodyChoices, filterRows, sectorChoices } from './plan-filter';
import { planRow } from './plan-row';
import { planTable } from './plan-table';

const today = '2026-11-21';
const rows = [
  plan({ validFrom: '2024-01-01', rhythmMonths: 60, nextDue: planned('2027-04-01', 'QUARTER'), data: [data('d1', 'Kinder unter 6 Jahren')], contents: [content('B3', 'Analysen'), content('B3.2', 'Daten')] }),
  plan({ id: 'p2', title: 'Altenplan', sector: 'ELDERLY', nextDue: planned('2026-10-01', 'MONTH'), visibility: 'TENANT' }),
  plan({ id: 'p3', title: 'Alter Altenplan', sector: 'ELDERLY', nextDue: planned('2025-01-01', 'YEAR'), validUntil: '2025-12-31' }),
].map((each) => planRow(each, today, 'de'));
const found = (filter: object) => filterRows(rows, { text: '', sector: '', bodyId: '', ...filter }).map(({ id }) => id);

it('finds a plan by words of its title, its data and what it is linked to', () => {
  expect(found({})).toEqual(['p1', 'p2', 'p3']);
  expect(found({ text: 'jugendamt kinder' })).toEqual(['p1']);
  expect(found({ text: 'baustein 3' })).toEqual(['p1']);
  expect(found({ sector: 'ELDERLY', text: 'altenplan' })).toEqual(['p2', 'p3']);
  expect(found({ bodyId: 'b9' })).toEqual([]);
});

it('offers only what there is', () => {
  expect(sectorChoices(rows).map(({ label }) => label)).toEqual(['Altenhilfe', 'Jugendhilfe']);
  expect(bodyChoices(rows).map(({ label }) => label)).toEqual(['Voerde (Niederrhein), Stadt']);
});

it('tells how long each holds and when it is updated, and which update is late; one that has ended gets none', () => {
  expect(rows.map(({ term, nextDue, isOverdue, hasEnded }) => [term, nextDue, isOverdue, hasEnded])).toEqual([
    ['seit 01.01.2024', '2. Quartal 2027', false, false],
    ['', 'Oktober 2026', true, false],
    ['bis 31.12.2025', '2025', false, true],
  ]);
});

it('gives them out with days as days and numbers as numbers', () => {
  expect(csv(planTable(rows)).split('\r\n')[1]).toBe(
    'Jugendhilfe;Jugendhilfeplanung;Voerde (Niederrhein), Stadt;Jugendamt;§ 80 SGB VIII;2024-01-01;;60;2. Quartal 2027;Kinder unter 6 Jahren;Baustein 3 Analysen, B3.2 Daten;nur die eigene Körperschaft',
  );
});
