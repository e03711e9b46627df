import { actionItem } from '../testing/action-items';
import { type Wish, changeOf, previewOf, takenBack } from './change';

const later: Wish = { kind: 'due', due: '2027-05', planned: { date: '2027-05-01', precision: 'MONTH' }, reason: 'Haushalt' };
const within: Wish = { kind: 'due', due: '2027-03-31', planned: { date: '2027-03-31', precision: 'DAY' }, reason: 'Haushalt' };
const consequence = (changes: Parameters<typeof actionItem>[1], wish = later) => previewOf(actionItem('1', changes), wish, 'de').consequence;

it('shows what was and what will be', () => {
  expect(previewOf(actionItem('1'), later, 'de')).toMatchObject({ code: 'A12', title: 'Zahlen liefern', before: 'März 2027', after: 'Mai 2027' });
});

it('says which postponement a later day is, and when it climbs', () => {
  expect(consequence({})).toBe('zählt als 1. Verschiebung');
  expect(consequence({ carriedCount: 2 })).toBe('zählt als 3. Verschiebung; der Auftrag steigt zur übergeordneten Organisation auf');
  expect(consequence({ carriedCount: 3, climbedTo: { id: 'above', name: 'Vorstand' } })).toBe('zählt als 4. Verschiebung');
});

it('counts neither a day within the month that was agreed, nor one for a proposal', () => {
  expect(consequence({}, within)).toBe('');
  expect(consequence({ state: 'PROPOSED' })).toBe('');
});

it('asks for one change of each, and undoes it without saying what was before', () => {
  const item = actionItem('1', { version: 4 });
  expect(changeOf(item, later)).toEqual({ actionItemId: '1', version: 4, postpone: { due: '2027-05', reason: 'Haushalt' } });
  expect(changeOf(item, { kind: 'addressee', holding: { holder: 'seat:s1', personId: '' }, name: '' })).toEqual({ actionItemId: '1', version: 4, giveTo: { organizationId: null, seatId: 's1', personId: null } });
  expect(changeOf(item, { kind: 'cancel', reason: 'entfällt' })).toEqual({ actionItemId: '1', version: 4, cancelReason: 'entfällt' });
  expect(takenBack(item)).toEqual({ actionItemId: '1', version: 4, takeBack: true });
});
