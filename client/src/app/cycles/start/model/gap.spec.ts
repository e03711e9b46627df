import { aSeat, bodies, county, everybody, ipso } from '../testing/county';
import { blankDraft } from './draft';
import { type Planned, gapsOf } from './gap';
import { partsOf } from './part';

function found(changes: Partial<Planned> & { readonly organizations?: typeof everybody } = {}) {
  const { organizations = everybody, ...rest } = changes;
  const around = { template: ipso, body: county, bodies, ...rest };
  const mandate = { ...blankDraft().mandate, mandateText: 'Auftrag des Kreistags', mandateDate: '2026-09-24' };
  return gapsOf({ parts: partsOf({ ...around, organizations, chosen: {} }), mandate, steering: { id: 'conference' }, sponsor: aSeat(), today: '2026-11-21', ...around });
}

const gaps = (...given: Parameters<typeof found>) => found(...given).map(({ step, at, text }) => [step, at, text]);

it('misses nothing when everything is said', () => {
  expect(gaps()).toEqual([]);
});

it('names every part that nobody plays, in a municipality by its name', () => {
  expect(gaps({ organizations: everybody.filter(({ id }) => id !== 'office' && id !== 'area-k') })).toEqual([
    ['beteiligte', 'part-office', 'Stelle Sozialplanung: Noch ist keine Organisation gewählt.'],
    ['beteiligte', 'part-areas-kuerten', 'Sozialraumkonferenzen: In Kürten ist noch keine Organisation gewählt.'],
  ]);
});

it('needs a municipality for blocks that exist once for each', () => {
  expect(gaps({ bodies: [county] })).toEqual([['kommunen', 'municipalities', 'Es ist noch keine Kommune aufgenommen; die Vorlage braucht mindestens eine.']]);
});

it('needs somebody on the seat of the leadership', () => {
  expect(gaps({ sponsor: aSeat({ holder: null }) })[0]?.[2]).toContain('hat zurzeit niemand inne');
});

it('lists all that the mandate still needs, each at its field', () => {
  const { mandate } = blankDraft();
  const all = gaps({ mandate: { ...mandate, mandateText: '  ', plannedFrom: '2027-01-01', plannedUntil: '2026-12-31' }, steering: undefined, sponsor: undefined });
  expect(all.map(([, at]) => at)).toEqual(['mandate-steeringOrganizationId', 'mandate-sponsorSeatId', 'mandate-mandateText', 'mandate-mandateDate', 'mandate-plannedUntil']);
});

it.each([
  [{ mandateDate: '2199-01-01' }, 'mandate-mandateDate', 'liegt in der Zukunft'],
  [{ mandateText: 'x'.repeat(2001) }, 'mandate-mandateText', 'höchstens 2000 Zeichen'],
  [{ plannedFrom: '2027-01-01', plannedUntil: '2026-12-31' }, 'mandate-plannedUntil', 'vor seinem Beginn'],
])('tells what is wrong from what is missing: %p', (changes, at, words) => {
  const mandate = { ...blankDraft().mandate, mandateText: 'Auftrag des Kreistags', mandateDate: '2026-11-21', ...changes };
  expect(found({ mandate })).toEqual([{ step: 'auftrag', at, text: expect.stringContaining(words), isWrong: true }]);
});
