import type { GoalOutline } from '../../goals/index.js';
import { matrixRows, type NotedCell } from './matrix-rows.js';

const goal = (id: string, parts: Partial<GoalOutline> = {}): GoalOutline => ({ id, cycleId: 'cycle', level: 'STRATEGIC', number: 1, title: id, state: 'IN_REVIEW', bodyId: 'county', bodyName: 'Kreis', parentId: null, version: 1, ...parts });
const cell = (goalId: string, bodyId: string, parts: Partial<NotedCell> = {}): NotedCell => ({ goalId, bodyId, judgement: 'COVERED', note: '', version: 1, isGapSettled: false, openConflicts: [], ...parts });
const review = (state: 'OPEN' | 'CLOSED') => ({ state, cycle: { id: 'cycle' }, bodies: [{ id: 'town' }, { id: 'village' }] });

describe('the matrix of a Zielprüfung', () => {
  it('has in each list something for each municipality, in their order', () => {
    const cells = [cell('aim', 'village', { judgement: 'GAP', note: 'Es fehlt ein Träger.' })];
    const [row] = matrixRows({ review: review('OPEN'), goals: [goal('aim')], cells, serving: [{ parentId: 'aim', bodyId: 'village', count: 3 }, { parentId: null, bodyId: 'town', count: 2 }] });
    expect(row).toMatchObject({ stands: true, judgements: ['NOT_JUDGED', 'GAP'], settled: [false, false], notes: ['', 'Es fehlt ein Träger.'], versions: [0, 1], serving: [0, 3] });
  });

  it('shows while it is open the goals that stand, and always those that it has judged', () => {
    const goals = [goal('standing'), goal('withdrawn', { state: 'WITHDRAWN' }), goal('forgotten', { state: 'WITHDRAWN' }), goal('elsewhere', { cycleId: 'other' })];
    const rowsOf = (state: 'OPEN' | 'CLOSED') => matrixRows({ review: review(state), goals, cells: [cell('withdrawn', 'town')], serving: [] }).map((row) => [row.goal.id, row.stands]);
    expect([rowsOf('OPEN'), rowsOf('CLOSED')]).toEqual([[['standing', true], ['withdrawn', false]], [['withdrawn', false]]]);
  });
});
