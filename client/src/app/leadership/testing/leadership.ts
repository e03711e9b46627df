import type { Counts, ReportName, Standing } from '../data/leadership.store';
import type { Report } from '../data/report.store';

export const standing = (parts: Partial<Standing> = {}): Standing =>
  ({
    __typename: 'GoalStanding', id: 'z1', number: 1, title: 'Zwei Treffs am Abend', level: 'OPERATIONAL', state: 'ADOPTED', stand: 'RUNNING', body: { __typename: 'Named', id: 'b1', name: 'Wermelskirchen' }, fieldOfAction: 'Familien',
    owner: { __typename: 'Named', id: 'o1', name: 'Fachbereich Jugend' }, orphaned: null, lage: 'ON_TRACK', freshness: 'FRESH', nextDue: '2027-02-01', sentence: '', updateId: 'u1', updatedAt: '2026-11-01T10:00:00Z',
    value: null, targetValue: null, unit: '', openQuestions: 0, trend: null, change: null, ...parts,
  }) as Standing;

/** What a report keeps of the goal above beside where it stands; `parts` says what is different. */
export const reportedGoal = (parts: Partial<Report['details'][number]> = {}): Report['details'][number] =>
  ({
    __typename: 'ReportedGoal', goalId: 'z1', baselineValue: 0, criterion: 'Zwei Treffs sind offen.', due: { __typename: 'PlannedDate', date: '2027-01-01', precision: 'YEAR' }, happened: 'Der erste ist offen.', need: 'Ein Raum.',
    mandate: { __typename: 'ReportedMandate', decidedOn: '2026-10-08', organization: 'Kreistag', reference: '0124/2026', result: 'ADOPTED', title: 'Treffs' }, onItsWay: null, ...parts,
  }) as Report['details'][number];

export const counts = (parts: Partial<Counts> = {}): Counts =>
  ({
    __typename: 'GoalOverview', total: 1, onTrack: 1, watch: 0, atRisk: 0, unknown: 0, fresh: 1, overdue: 0, never: 0, orphaned: 0, isNew: 0, concluded: 0, worse: 0, better: 0, moved: 0, ...parts,
  }) as Counts;

export const reportName = (number: number, parts: Partial<ReportName> = {}): ReportName =>
  ({
    __typename: 'StatusReportName', id: `r${number}`, number, body: null, by: 'Uwe Hartmann', at: '2026-08-17T10:00:00Z', from: null, until: '2026-08-17', visibility: 'INTERNAL', ...parts,
  }) as ReportName;

/** What the page asks for, with these goals. */
export const leadership = (goals: readonly Standing[], reports: readonly ReportName[] = []) => ({
  leadership: {
    __typename: 'Leadership', bodies: [{ __typename: 'BodyGoals', body: { __typename: 'Named', id: 'b1', name: 'Wermelskirchen' }, overview: counts() }], bodyChoices: [{ __typename: 'Named', id: 'b1', name: 'Wermelskirchen' }],
    comparedWith: reports[0] ? { __typename: 'EarlierReport', id: reports[0].id, number: reports[0].number, until: reports[0].until } : null, decisionCount: 1,
    decisions: [{ __typename: 'DueDecision', id: 'p1', kind: 'PAPER', on: '2026-12-03', organization: 'Kreistag', title: '2026/0173 Ziele der Pflegeplanung' }],
    loose: [{ __typename: 'LooseResolution', paperId: 'p7', title: '2026/0125 Treff für Familien', decidedOn: '2026-10-01', hasOwner: false, hasDue: false }], looseCount: 1, fieldsOfAction: ['Familien'], found: goals.length, goals, organizationChoices: [{ __typename: 'Named', id: 'o1', name: 'Fachbereich Jugend' }], overview: counts({ total: goals.length }),
    silent: [{ __typename: 'GoalStanding', id: 'z9', number: 9, title: 'Engagement', freshness: 'NEVER', nextDue: '2026-10-01', orphaned: 'SEAT_VACANT' }], silentCount: 1,
  },
  statusReports: reports,
});
