import { standing } from '../testing/leadership';
import { reportTable } from './report-table';

const details = {
  __typename: 'ReportedGoal', goalId: 'z1', baselineValue: 0, criterion: 'Zwei Treffs sind offen.', due: { __typename: 'PlannedDate', date: '2027-01-01', precision: 'YEAR' }, happened: 'Der erste ist offen.', need: 'Ein Raum.',
  mandate: { __typename: 'ReportedMandate', decidedOn: '2026-10-08', organization: 'Kreistag', reference: '0124/2026', result: 'ADOPTED', title: 'Treffs' }, onItsWay: null,
} as const;

const cellsOf = ({ heads, rows }: ReturnType<typeof reportTable>): Record<string, unknown> => Object.fromEntries(heads.map((head, place) => [head, rows[0]?.[place]]));

it('names the resolution and the term of each goal, with days as dates', () => {
  expect(cellsOf(reportTable([standing()], [details], 'de'))).toMatchObject({
    Nummer: 'Z1', 'letzter Sachstand': new Date('2026-11-01T00:00:00Z'), Frist: '2027', 'spätestens am': new Date('2027-12-31T00:00:00Z'), 'Was geschah': 'Der erste ist offen.',
    Beschluss: 'beschlossen', 'beschlossen am': new Date('2026-10-08T00:00:00Z'), 'beschließendes Gremium': 'Kreistag', Vorlage: '0124/2026 Treffs', 'wird beraten am': null,
  });
});

it('names the paper of a goal that is on its way', () => {
  const onItsWay = { __typename: 'ReportedPaper', organization: 'Stadtrat', plannedOn: '2027-01-20', reference: '', title: 'Treffs' } as const;
  expect(cellsOf(reportTable([standing()], [{ ...details, mandate: null, onItsWay }], 'de'))).toMatchObject({ Beschluss: null, 'beschließendes Gremium': 'Stadtrat', Vorlage: 'Treffs', 'wird beraten am': new Date('2027-01-20T00:00:00Z') });
});

it('has no columns for what a report from before does not keep', () => {
  expect(reportTable([standing()], [], 'de').heads).not.toContain('Beschluss');
});
