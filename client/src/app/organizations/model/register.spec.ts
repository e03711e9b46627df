import { csv } from '../../core/csv/csv';
import { entry, person } from '../testing/organizations';
import { bodyChoices, filterRows, kindChoices, noBody } from './register-filter';
import { registerRow } from './register-row';
import { registerTable } from './register-table';

const rows = [
  entry('o1', 'Interne Planungsgruppe', { leaders: [{ __typename: 'OrganizationLeader', person: person('p1', 'Martin Overbeck'), role: 'COORDINATOR' }] as never, validFrom: '2024-11-01', memberCount: 3, seatCount: 2, vacantSeatCount: 1 }),
  entry('o2', 'AG Wohlfahrt', { kind: 'WELFARE_WORKING_GROUP', body: null, visibility: 'TENANT' }),
  entry('o3', 'Kommission', { kind: 'ADVISORY_BOARD', validUntil: '2025-12-31' }),
].map((each) => registerRow(each, '2026-11-21', 'de'));
const all = { text: '', kind: '', bodyId: '' };
const found = (filter: Partial<typeof all>) => filterRows(rows, { ...all, ...filter }).map(({ id }) => id);

it('finds an organisation by words of its name, its kind and those who lead it', () => {
  expect(found({})).toEqual(['o1', 'o2', 'o3']);
  expect(found({ text: 'planungsgruppe overbeck' })).toEqual(['o1']);
  expect(found({ text: 'beirat' })).toEqual(['o3']);
});

it('finds those of a kind, of a body, and of no body', () => {
  expect(found({ kind: 'WELFARE_WORKING_GROUP' })).toEqual(['o2']);
  expect(found({ bodyId: 'b1' })).toEqual(['o1', 'o3']);
  expect(found({ bodyId: noBody })).toEqual(['o2']);
});

it('offers only what there is', () => {
  expect(kindChoices(rows).map(({ label }) => label)).toEqual(['AG Wohlfahrt', 'Beirat', 'Planungsgruppe']);
  expect(bodyChoices(rows).map(({ label }) => label)).toEqual(['Voerde (Niederrhein), Stadt', 'keine Körperschaft']);
});

it('tells how long each exists', () => {
  expect(rows.map(({ term, hasEnded }) => [term, hasEnded])).toEqual([['seit 01.11.2024', false], ['', false], ['bis 31.12.2025', true]]);
});

it('gives them out with days as days and numbers as numbers', () => {
  expect(csv(registerTable(rows)).split('\r\n')[1]).toBe('Interne Planungsgruppe;Planungsgruppe;Voerde (Niederrhein), Stadt;;Martin Overbeck (Koordination);3;2;1;2024-11-01;;nur die eigene Körperschaft');
});
