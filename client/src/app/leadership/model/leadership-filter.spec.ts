import { filterOf, more } from './leadership-filter';

it('looks at everything where the address says nothing', () => {
  expect(filterOf({})).toEqual({ view: 'ALL', fieldOfAction: null, bodyId: null, organizationId: null, since: null, first: 100 });
});

it('looks at what the address says, and takes no nonsense for a number', () => {
  expect(filterOf({ sicht: 'abweichend', feld: 'Wohnen', fuer: 'b', organisation: 'o', vergleich: '3', anzahl: '200' })).toEqual({ view: 'NOT_ON_TRACK', fieldOfAction: 'Wohnen', bodyId: 'b', organizationId: 'o', since: 3, first: 200 });
  expect(filterOf({ sicht: 'x', vergleich: '-1', anzahl: '5000' })).toMatchObject({ view: 'ALL', since: null, first: 1000 });
});

it('shows a hundred more, and a thousand at most', () => {
  expect([more(100), more(950)]).toEqual(['200', '1000']);
});
