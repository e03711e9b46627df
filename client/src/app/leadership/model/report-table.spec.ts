import { reportedGoal, standing } from '../testing/leadership';
import { reportTable } from './report-table';

const cellsOf = ({ heads, rows }: ReturnType<typeof reportTable>): Record<string, unknown> => Object.fromEntries(heads.map((head, place) => [head, rows[0]?.[place]]));

it('names the resolution and the term of each goal, with days as dates', () => {
  expect(cellsOf(reportTable([standing()], [reportedGoal()], 'de'))).toMatchObject({
    Nummer: 'Z1', 'letzter Sachstand': new Date('2026-11-01T00:00:00Z'), Frist: '2027', 'spätestens am': new Date('2027-12-31T00:00:00Z'), 'Was geschah': 'Der erste ist offen.',
    Beschluss: 'beschlossen', 'beschlossen am': new Date('2026-10-08T00:00:00Z'), 'beschließendes Gremium': 'Kreistag', Vorlage: '0124/2026 Treffs', 'wird beraten am': null,
  });
});

it('names the paper of a goal that is on its way', () => {
  const onItsWay = { __typename: 'ReportedPaper', organization: 'Stadtrat', plannedOn: '2027-01-20', reference: '', title: 'Treffs' } as const;
  expect(cellsOf(reportTable([standing()], [reportedGoal({ mandate: null, onItsWay })], 'de'))).toMatchObject({ Beschluss: null, 'beschließendes Gremium': 'Stadtrat', Vorlage: 'Treffs', 'wird beraten am': new Date('2027-01-20T00:00:00Z') });
});

it('has no columns for what a report from before does not keep', () => {
  expect(reportTable([standing()], [], 'de').heads).not.toContain('Beschluss');
});
