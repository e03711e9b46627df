import type { CommitteeDatesQuery } from '../../gql/measures/graphql';
import type { Measure } from '../data/measures.store';
import { measure } from '../testing/measures';
import { barOf, eventsOf, placeOf, quartersOf, spanOf } from './timeline';

const planned = (date: string, precision: 'DAY' | 'MONTH' | 'QUARTER' | 'YEAR') => ({ date, precision });
const step = { __typename: 'MeasureStep', id: 's', title: 'Eröffnung', due: planned('2027-02-01', 'MONTH'), isDone: false, isMilestone: true } as Measure['steps'][number];
const project = measure('m1', { starts: planned('2027-01-01', 'QUARTER'), ends: planned('2027-12-01', 'MONTH'), steps: [step], fundingEndsOn: '2027-11-30' });
const dates = {
  meetings: { nodes: [{ id: 'sitzung', date: '2027-01-20', number: 3, organization: { name: 'Planungsgruppe' } }] },
  papers: [{ id: 'p', reference: '17/801', title: 'Sozialplanung', consultations: [{ id: 'c1', isAuthoritative: true, organization: { name: 'Rat' }, plannedOn: '2027-03-10', resultOn: null }, { id: 'c2', isAuthoritative: false, organization: { name: 'Ausschuss' }, plannedOn: null, resultOn: null }] }],
} as unknown as CommitteeDatesQuery;
const span = { from: '2027-01', months: 12 };

it('says in order what happens to measures and in committees', () => {
  expect(eventsOf([project], dates).map(({ day, what, about }) => `${day} ${what}, ${about}`)).toEqual([
    '2027-01-01 Beginn, M3 Treff am Abend',
    '2027-01-20 Sitzung 3, Planungsgruppe',
    '2027-02-28 Meilenstein: Eröffnung, M3 Treff am Abend',
    '2027-03-10 Rat entscheidet, 17/801 Sozialplanung',
    '2027-11-30 Förderung endet, M3 Treff am Abend',
    '2027-12-31 Ende, M3 Treff am Abend',
  ]);
});

it('says a date as it was planned, and a day where there is one', () => {
  expect(eventsOf([measure('m', { startedOn: '2027-01-04', ends: planned('2027-12-01', 'MONTH') })], null).map(({ day, planned: said }) => [day, said])).toEqual([
    ['2027-01-04', null],
    ['2027-12-31', planned('2027-12-01', 'MONTH')],
  ]);
});

it('marks milestones and the end of the money on the bar, and nothing else', () => {
  const plain = { ...step, id: 's2', title: 'Aushang', isMilestone: false };
  expect(eventsOf([{ ...project, steps: [step, plain] }], dates).filter(({ isMark }) => isMark).map(({ what }) => what)).toEqual(['Meilenstein: Eröffnung', 'Förderung endet']);
});

it('draws from the first start to the last end, and at least half a year from now', () => {
  expect([spanOf([project], '2026-11-22'), spanOf([], '2026-11-22')]).toEqual([{ from: '2026-11', months: 14 }, { from: '2026-11', months: 6 }]);
  expect(spanOf([measure('m', { starts: planned('2010-01-01', 'YEAR'), ends: planned('2050-01-01', 'YEAR') })], '2026-11-22')).toEqual({ from: '2024-11', months: 48 });
});

it('draws a bar as long as the measure, and an open one to the end', () => {
  expect(barOf(project, span)).toEqual({ left: 0, width: 100, isOpen: false });
  expect(barOf(measure('m', { starts: planned('2027-07-01', 'DAY') }), span)).toEqual({ left: 50, width: 50, isOpen: true });
  expect([barOf(measure('m'), span), barOf(measure('m', { starts: planned('2020-01-01', 'YEAR'), ends: planned('2020-01-01', 'YEAR') }), span)]).toEqual([null, null]);
});

it('knows where a day stands, and the quarters of the scale', () => {
  expect([placeOf('2027-07-01', span), placeOf('2026-12-31', span), placeOf('2028-01-01', span)]).toEqual([50, null, null]);
  expect(quartersOf(span)).toEqual(['2027-01-01', '2027-04-01', '2027-07-01', '2027-10-01']);
});
