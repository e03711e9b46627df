import { reportContent, reportRow } from '../testing/report-content.js';
import { changesSince } from './report-changes.js';
import type { ReportGoal, ReportRow } from './report-content.js';

const withRows = (...rows: ReportRow[]) => reportContent({ blocks: [{ ...reportContent().blocks[0], rows }] });
const goal = (changes: Partial<ReportGoal> = {}): ReportGoal => ({ id: 'z1', version: 1, number: 1, level: 'OPERATIONAL', title: 'Treffs', state: 'PROPOSED', due: null, bodyName: 'Voerde', ...changes });

const NOTHING: ReadonlySet<string> = new Set();

describe('what is different since the last paper', () => {
  it('is where a content stands elsewhere, is new or is gone', () => {
    const [stays, moves, goes, comes] = [reportRow({ id: 'a', key: 'B2.1' }), reportRow({ id: 'b', key: 'B2.2', stand: 'PLANNED' }), reportRow({ id: 'c', key: 'B2.3' }), reportRow({ id: 'd', key: 'B2.4', stand: 'UNDEFINED' })];
    const { stands } = changesSince(withRows(stays, moves, goes), withRows(stays, { ...moves, stand: 'IN_PROGRESS' }, comes), NOTHING);
    expect(stands.map(({ key, before, now }) => [key, before, now])).toEqual([['B2.2', 'PLANNED', 'IN_PROGRESS'], ['B2.4', null, 'UNDEFINED'], ['B2.3', 'DONE', null]]);
  });

  it('is nothing where only words have changed, or a content got parts', () => {
    expect(changesSince(withRows(reportRow({ title: 'Stelle', note: '' }), reportRow({ id: 'p', stand: null })), withRows(reportRow(), reportRow({ id: 'p', stand: null })), NOTHING)).toMatchObject({ stands: [], goals: [] });
  });

  it('is what became of goals', () => {
    const { goals, sinceReference, sinceDay } = changesSince(reportContent({ goals: [goal()] }), reportContent({ goals: [goal({ state: 'ADOPTED' }), goal({ id: 'z2', number: 2, title: 'Wege' })] }), NOTHING);
    expect(goals).toEqual([{ number: 1, title: 'Treffs', before: 'PROPOSED', now: 'ADOPTED' }, { number: 2, title: 'Wege', before: null, now: 'PROPOSED' }]);
    expect([sinceReference, sinceDay]).toEqual(['17/801', '2024-08-15']);
  });

  it('tells nothing of what may stand in no paper any more', () => {
    const withheld = new Set(['c', 'z1']);
    const before = { ...withRows(reportRow({ id: 'c', key: 'B2.3' })), goals: [goal()] };
    expect(changesSince(before, reportContent({ blocks: [], goals: [] }), withheld)).toMatchObject({ stands: [], goals: [] });
  });
});
