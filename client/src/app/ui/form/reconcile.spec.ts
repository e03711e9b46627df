import { reconcile } from './reconcile';

const seen = { title: 'Sozialräume', note: '', isOptional: false };

it('keeps what either has changed', () => {
  expect(reconcile(seen, { ...seen, note: 'Die Abfrage läuft.' }, { ...seen, title: 'Räume' })).toEqual({
    merged: { title: 'Räume', note: 'Die Abfrage läuft.', isOptional: false },
    contested: [],
  });
});

it('leaves to decide what both have changed, and keeps mine meanwhile', () => {
  const { merged, contested } = reconcile(seen, { ...seen, note: 'meins' }, { ...seen, note: 'ihres', isOptional: true });
  expect(merged).toEqual({ title: 'Sozialräume', note: 'meins', isOptional: true });
  expect(contested).toEqual(['note']);
});

it('has nothing to decide where both have made the same change', () => {
  expect(reconcile(seen, { ...seen, note: 'gleich' }, { ...seen, note: 'gleich' }).contested).toEqual([]);
});

it('compares values with parts as a whole', () => {
  const due = (year: string) => ({ due: { precision: 'YEAR', year } });
  expect(reconcile(due('2024'), due('2024'), due('2025'))).toEqual({ merged: due('2025'), contested: [] });
});
