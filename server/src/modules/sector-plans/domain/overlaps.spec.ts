import { parsePartialDate } from '../../../kernel/partial-date.js';
import { type Comparable, overlapsOf } from './overlaps.js';

interface Parts {
  body?: string;
  due?: string;
  data?: string[];
  contents?: string[];
}

const plan = (id: string, { body = 'town', due = '', data = [], contents = [] }: Parts): Comparable => ({
  id,
  body: { id: body },
  nextDue: parsePartialDate(due) ?? null,
  data: data.map((name) => ({ name })),
  contentIds: contents,
});

/** Each overlap in a word: kind, what it is about, and whom it concerns. */
const told = (...plans: Comparable[]): string[] =>
  overlapsOf(plans).map(({ kind, contentId, dataName, plans: some }) => [kind, contentId ?? dataName, some.map(({ id }) => id).join('+')].filter(Boolean).join(' '));
const due = (dates: Record<string, string>): string[] => told(...Object.entries(dates).map(([id, date]) => plan(id, { due: date })));

describe('what Fachplanungen overlap in', () => {
  it('is nothing for one alone, and for those that have nothing in common', () => {
    expect(told(plan('youth', { due: '2027', data: ['Kinder', 'Kinder'], contents: ['B3', 'B4'] }))).toEqual([]);
    expect(told(plan('youth', { due: '2027-01', data: ['Kinder'], contents: ['B3'] }), plan('care', { due: '2028-01', data: ['Pflegeplätze'], contents: ['B4'] }))).toEqual([]);
  });

  it('is a block or a task that two or more are linked to, in every body', () => {
    expect(told(plan('youth', { contents: ['B3', 'B3.1'] }), plan('care', { contents: ['B3'], body: 'county' }), plan('health', { contents: ['B3', 'B4'] }))).toEqual(['SAME_CONTENT B3 youth+care+health']);
  });

  it.each([
    ['case', 'Kinder unter 6', 'KINDER UNTER 6'],
    ['the spelling of umlauts', 'Bevölkerung nach Größe', 'Bevoelkerung nach Groesse'],
    ['how an umlaut is stored', 'Ältere', 'A\u0308ltere'],
    ['punctuation and spaces', 'SGB-II-Quote, kleinräumig', 'SGB II Quote (kleinräumig)'],
  ])('is data collected twice, whatever their names differ in: %s', (_what, one, other) => {
    expect(told(plan('youth', { data: [one] }), plan('care', { data: ['Pflegeplätze', other] }))).toEqual([`SAME_DATA ${one} youth+care`]);
  });

  it.each([
    ['another number', 'Kinder unter 6', 'Kinder unter 3'],
    ['another vowel', 'Schuler', 'Schüler'],
    ['nothing but signs', '–', '?'],
  ])('is not data that differ in %s', (_what, one, other) => {
    expect(told(plan('youth', { data: [one] }), plan('care', { data: [other] }))).toEqual([]);
  });

  it.each([
    ['the same month', '2027-03', '2027-03'],
    ['six months', '2027-01', '2027-07'],
    ['six months to the day', '2026-08-31', '2027-02-28'],
    ['a month of the same year', '2027', '2027-11'],
    ['two quarters across the year', '2027-Q4', '2028-Q1'],
  ])('are next updates that could be written together: %s', (_what, one, other) => {
    expect(due({ youth: one, care: other })).toEqual(['SAME_TIME youth+care']);
    expect(due({ care: other, youth: one })).toHaveLength(1);
  });

  it.each([
    ['seven months', '2027-01', '2027-08'],
    ['six months and a day', '2027-01-15', '2027-07-16'],
    ['two years', '2027', '2028'],
  ])('are not next updates that lie apart: %s', (_what, one, other) => {
    expect(due({ youth: one, care: other })).toEqual([]);
  });

  it('are next updates of one body only, and of those that have one', () => {
    expect(told(plan('youth', { due: '2027' }), plan('care', { due: '2027', body: 'county' }), plan('health', {}))).toEqual([]);
  });

  it('is said once for all that fit together, and again where somebody fits with another one', () => {
    expect(due({ youth: '2027-01', care: '2027-03', health: '2027-05' })).toEqual(['SAME_TIME youth+care+health']);
    expect(due({ youth: '2027-01', care: '2027-06', health: '2027-10' })).toEqual(['SAME_TIME youth+care', 'SAME_TIME care+health']);
  });
});
