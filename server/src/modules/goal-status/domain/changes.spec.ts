import { changeOf, compared } from './changes.js';
import type { Standing } from './standing.js';

const goal = (parts: Partial<Standing>): Standing => ({
  id: 'z1', version: 1, number: 1, title: 'Zwei Treffs', level: 'OPERATIONAL', state: 'ADOPTED', stand: 'RUNNING', parentId: null, body: { id: 'b', name: 'Voerde' }, fieldOfAction: '', owner: null, ownerOrganization: null,
  orphaned: null, updateId: null, updatedAt: null, lage: 'ON_TRACK', sentence: '', freshness: 'FRESH', nextDue: null, value: null, targetValue: null, unit: '', openQuestions: 0, trend: null, ...parts,
});

describe('what became of a goal since a report', () => {
  it.each([
    ['is worse', { lage: 'ON_TRACK' }, { lage: 'AT_RISK' }, 'WORSE'],
    ['is better', { lage: 'AT_RISK' }, { lage: 'WATCH' }, 'BETTER'],
    ['is worse where nothing was said before', { lage: null }, { lage: 'WATCH' }, 'WORSE'],
    ['has moved with the first word', { lage: null }, { lage: 'ON_TRACK' }, 'MOVED'],
    ['has moved with its value', { value: 4 }, { value: 6 }, 'MOVED'],
    ['is concluded, whatever was said', { lage: 'ON_TRACK' }, { lage: 'AT_RISK', stand: 'DONE' }, 'CONCLUDED'],
    ['is as it was', {}, { title: 'Zwei Treffs am Abend' }, 'UNCHANGED'],
  ] as const)('says that it %s', (_what, before, now, kind) => {
    expect(changeOf(goal(now), goal(before))).toMatchObject({ kind });
  });

  it('keeps what it was before', () => {
    expect(changeOf(goal({ lage: 'AT_RISK', value: 6 }), goal({ value: 4 }))).toEqual({ kind: 'WORSE', lageBefore: 'ON_TRACK', standBefore: 'RUNNING', valueBefore: 4 });
  });

  it('calls new what the report does not have, and says nothing where there is no report', () => {
    const goals = [goal({})];
    expect(compared(goals, { id: 'r', number: 1, until: '2026-01-01', goals: new Map() })[0].change?.kind).toBe('NEW');
    expect(compared(goals, undefined)[0].change).toBeNull();
  });
});
